package id.netra.text.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something in a text that looks like a reference.
sealed interface Found permits LawFound, Found.Letter, Found.Bare, Found.Pronoun, Found.VotingDay {
  /// From its first word to its last.
  Extent whole();

  /// A letter, circular or single act.
  ///
  /// @param what null if the text gives its number alone
  /// @param issuer the words between designation and number, in lower case; empty if there are none
  /// @param number its number, taken apart
  /// @param year the year printed behind the number, or its own; null if there is none
  /// @param stated the day that it is said to bear; null if none is given
  record Letter(
      Extent whole,
      @Nullable Designation what,
      String issuer,
      LetterNumber number,
      Extent numberAt,
      @Nullable Integer year,
      @Nullable Title title,
      @Nullable StatedDay stated)
      implements Found {}

  /// Articles without the instrument they stand in.
  ///
  /// @param law the instrument named behind them in the same breath; null if none is
  record Bare(Extent whole, List<Place> places, @Nullable LawFound law) implements Found {
    public Bare {
      places = List.copyOf(places);
    }
  }

  /// `UU tersebut`, `PP itu`.
  record Pronoun(Extent whole, Designation what) implements Found {}

  /// A day on which people are said to vote.
  ///
  /// @param election `PILKADA` or `PEMILU`; null if the text does not tell
  record VotingDay(Extent whole, @Nullable String election, StatedDay day) implements Found {}
}
