package id.netra.app.advice.rules;

import id.netra.law.calendar.Election;
import id.netra.law.calendar.Version;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/// One thing that became law or ceased to be, on one day.
sealed interface Change {
  /// The first day on which it was so.
  LocalDate day();

  /// Tells it from every other change, in addresses and feeds.
  String key();

  /// An instrument came into force.
  record Began(Instrument instrument, LocalDate day) implements Change {
    @Override
    public String key() {
      return day + "-mulai-" + instrument.id();
    }
  }

  /// An instrument is no longer in force.
  record Ended(Instrument instrument, LocalDate day) implements Change {
    @Override
    public String key() {
      return day + "-akhir-" + instrument.id();
    }
  }

  /// Rules of an instrument that is older or lasts longer began or ended.
  ///
  /// @param begins true where they began
  record Rules(Instrument instrument, List<Rule> rules, boolean begins, LocalDate day)
      implements Change {
    public Rules {
      rules = List.copyOf(rules);
    }

    @Override
    public String key() {
      return day + (begins ? "-aturan-mulai-" : "-aturan-akhir-") + instrument.id();
    }
  }

  /// A version of an election's calendar came into force.
  record Calendar(Election election, Version version) implements Change {
    @Override
    public LocalDate day() {
      return version.from();
    }

    @Override
    public String key() {
      return day() + "-jadwal-" + election.code() + "-" + version.number();
    }
  }
}
