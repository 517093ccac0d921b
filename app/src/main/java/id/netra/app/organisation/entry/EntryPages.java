package id.netra.app.organisation.entry;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import id.netra.law.RuleBook;
import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mulai`: with the code from the terminal an institution is founded and its first administrator
/// enters. Whatever fails, nothing is half made, the code goes on, and the sentence says so.
@Open
@Controller
public class EntryPages {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_WORD = 30;
  private static final Pattern ODD = Pattern.compile("\\p{Cntrl}");

  /// What the lowest units are called in most places; any other word can be typed.
  static final List<String> LOWEST =
      List.of("desa", "nagari", "tiyuh", "kampung", "gampong", "pekon", "kelurahan");

  private final SetUp setUp;
  private final SetUpCode code;
  private final Hashing hashing;
  private final Sessions sessions;
  private final RuleBook book;

  EntryPages(SetUp setUp, SetUpCode code, Hashing hashing, Sessions sessions, RuleBook book) {
    this.setUp = setUp;
    this.code = code;
    this.hashing = hashing;
    this.sessions = sessions;
    this.book = book;
  }

  /// What is typed on the page of set-up.
  ///
  /// @param pilih the code of the region that was chosen among several of that name; else null
  public record Form(
      String kode,
      String wilayah,
      @Nullable String pilih,
      String unit,
      String nama,
      String nip,
      String sandi,
      String ulang) {
    static final Form EMPTY = new Form("", "", null, "desa", "", "", "", "");

    public Form {
      kode = text(kode);
      wilayah = text(wilayah);
      unit = text(unit).strip();
      nama = text(nama).strip();
      nip = text(nip).strip();
      sandi = text(sandi);
      ulang = text(ulang);
    }

    private static String text(@Nullable String typed) {
      return typed == null ? "" : typed;
    }
  }

  /// Why it is not done.
  private record Fault(String field, String key, List<Places.Place> choices) {
    Fault(String field, String key) {
      this(field, key, List.of());
    }
  }

  @GetMapping("/mulai")
  String start(Model model) {
    return page(Form.EMPTY, null, null, List.of(), model);
  }

  @PostMapping("/mulai")
  String found(
      Form form,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    Places.Found place = place(form);
    Fault fault = fault(form, place);
    if (fault != null) {
      return page(form, words, fault, model);
    }
    Optional<String> hash = hashing.hash(form.sandi());
    if (hash.isEmpty()) {
      Busy.tell(response);
      return page(form, words, new Fault("sandi", Busy.KEY), model);
    }
    try {
      SetUp.Founded made = setUp.found(form.kode(), wish(form, place, hash.get()));
      if (made == null) {
        return page(form, words, new Fault("kode", "entry.set-up.used"), model);
      }
      sessions.begin(request, response, made.institution(), made.administrator(), Means.SET_UP);
      return "redirect:/akun?baru=1";
    } catch (DuplicateKeyException exists) {
      return page(form, words, new Fault("wilayah", "entry.set-up.exists"), model);
    } catch (DataAccessException | TransactionException notKept) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return page(form, words, new Fault("sandi", "entry.set-up.not-kept"), model);
    }
  }

  private static SetUp.Wish wish(Form form, Places.Found place, String hash) {
    return new SetUp.Wish(
        Objects.requireNonNull(region(place)), form.unit(), form.nama(), form.nip(), hash);
  }

  private @Nullable Fault fault(Form form, Places.Found place) {
    SetUpCode.State state = code.check(form.kode());
    if (state != SetUpCode.State.RIGHT) {
      return new Fault("kode", "entry.set-up.code-" + state.name().toLowerCase(Locale.ROOT));
    }
    if (place instanceof Places.Found.Several several) {
      return new Fault("wilayah", "entry.error.several", several.places());
    }
    if (region(place) == null) {
      return new Fault("wilayah", "entry.set-up.no-region");
    }
    if (isOdd(form.unit(), LONGEST_WORD) || form.unit().isEmpty()) {
      return new Fault("unit", "entry.set-up.no-unit");
    }
    if (isOdd(form.nama(), LONGEST_NAME) || form.nama().isEmpty()) {
      return new Fault("nama", "entry.set-up.no-name");
    }
    if (isOdd(form.nip(), LONGEST_WORD)) {
      return new Fault("nip", "entry.set-up.no-nip");
    }
    String password = NewPassword.fault(form.sandi(), form.ulang(), form.nip());
    return password == null ? null : new Fault("sandi", password);
  }

  private static boolean isOdd(String typed, int longest) {
    return typed.length() > longest || ODD.matcher(typed).find();
  }

  private static Places.Found place(Form form) {
    return Places.find(
        form.pilih() == null ? form.wilayah() : form.pilih(),
        Regions.all().stream().map(one -> new Places.Place(one.code(), one.name())).toList());
  }

  private static @Nullable Region region(Places.Found place) {
    return place instanceof Places.Found.One one ? Regions.of(one.code()) : null;
  }

  /// What is wrong, and what goes on in spite of it.
  private String page(Form form, Words words, Fault fault, Model model) {
    String kept =
        fault.field().equals("kode")
            ? ""
            : " "
                + words.text(
                    "entry.set-up.goes-on", words.moment(code.ends(), book.zones().of(zone(form))));
    String said = words.text(fault.key(), NewPassword.SHORTEST) + kept;
    return page(form, fault.field(), said, fault.choices(), model);
  }

  private static String zone(Form form) {
    Region region = region(place(form));
    return region == null ? "31" : region.code();
  }

  private static String page(
      Form form,
      @Nullable String field,
      @Nullable String error,
      List<Places.Place> choices,
      Model model) {
    model.addAttribute("form", form);
    model.addAttribute("field", field);
    model.addAttribute("error", error);
    model.addAttribute("choices", choices);
    model.addAttribute("lowest", LOWEST);
    return "entry/mulai";
  }
}
