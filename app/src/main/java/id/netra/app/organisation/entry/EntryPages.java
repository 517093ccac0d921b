package id.netra.app.organisation.entry;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.Tenancy;
import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mulai`: with the code from the terminal an institution is founded and its first administrator
/// enters.
@Open
@Controller
public class EntryPages {
  private static final int LONGEST_NAME = 120;

  /// What the lowest units are called in most places; any other word can be typed.
  static final List<String> LOWEST =
      List.of("desa", "nagari", "tiyuh", "kampung", "gampong", "pekon", "kelurahan");

  private final SetUp setUp;
  private final Credentials credentials;
  private final Sessions sessions;

  EntryPages(SetUp setUp, Credentials credentials, Sessions sessions) {
    this.setUp = setUp;
    this.credentials = credentials;
    this.sessions = sessions;
  }

  /// What is typed on the page of set-up.
  public record Form(
      String kode,
      String wilayah,
      String unit,
      String nama,
      String nip,
      String sandi,
      String ulang) {}

  @GetMapping("/mulai")
  String start(Model model) {
    return page(new Form("", "", "desa", "", "", "", ""), null, null, model);
  }

  @PostMapping("/mulai")
  String found(
      Form form,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    Fault fault = fault(form);
    if (fault != null) {
      return page(form, fault.field(), words.text(fault.key(), NewPassword.SHORTEST), model);
    }
    Region region = Regions.of(form.wilayah());
    try {
      SetUp.Founded made =
          setUp.found(
              java.util.Objects.requireNonNull(region),
              form.unit().strip(),
              form.nama(),
              form.nip());
      Tenancy.run(
          made.institution(), () -> credentials.setPassword(made.administrator(), form.sandi()));
      sessions.begin(request, response, made.institution(), made.administrator(), Means.SET_UP);
      return "redirect:/akun";
    } catch (DuplicateKeyException exists) {
      return page(form, "wilayah", words.text("entry.set-up.exists"), model);
    }
  }

  private record Fault(String field, String key) {}

  private @Nullable Fault fault(Form form) {
    if (!setUp.isRight(form.kode())) {
      return new Fault("kode", "entry.set-up.wrong-code");
    }
    if (Regions.of(form.wilayah()) == null) {
      return new Fault("wilayah", "entry.set-up.no-region");
    }
    if (form.unit().isBlank() || form.unit().length() > 30) {
      return new Fault("unit", "entry.set-up.no-unit");
    }
    if (form.nama().isBlank() || form.nama().length() > LONGEST_NAME) {
      return new Fault("nama", "entry.set-up.no-name");
    }
    String password = NewPassword.fault(form.sandi(), form.ulang(), form.nip());
    return password == null ? null : new Fault("sandi", password);
  }

  private static String page(
      Form form, @Nullable String field, @Nullable String error, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("field", field);
    model.addAttribute("error", error);
    model.addAttribute("regions", Regions.all());
    model.addAttribute("lowest", LOWEST);
    return "entry/mulai";
  }
}
