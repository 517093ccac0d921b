package id.netra.app.letters.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a letter says, part by part, as its writer left it.
///
/// @param head the office on top, such as `Bupati Pulang Pisau`
/// @param addressees one a line in the form
/// @param basis the law it rests on, one instrument each
/// @param place where it is signed
/// @param office whose letter it is, such as `Pj. Bupati Pulang Pisau`
/// @param signer the name below; may be empty
/// @param coIssuers other offices that issue it together
/// @param copies who gets a copy
/// @param election whose annex "boleh dan tidak boleh" goes with it; empty for none
public record LetterContent(
    String head,
    String nature,
    String attachment,
    String subject,
    List<String> addressees,
    List<String> basis,
    List<Section> sections,
    String closing,
    String place,
    String office,
    String signer,
    List<String> coIssuers,
    List<String> copies,
    String election) {
  /// A numbered part of the letter.
  public record Section(String heading, String text) {}

  public LetterContent {
    addressees = List.copyOf(addressees);
    basis = List.copyOf(basis);
    sections = List.copyOf(sections);
    coIssuers = List.copyOf(coIssuers);
    copies = List.copyOf(copies);
  }

  /// All that may cite law, for the check.
  public String checkedText() {
    return Stream.concat(
            basis.stream(),
            Stream.concat(
                sections.stream().map(one -> one.heading() + "\n" + one.text()),
                Stream.of(closing)))
        .collect(Collectors.joining("\n\n"));
  }

  /// The letter as it is read without its file: a paragraph a line, in the order of the paper. The
  /// annex stands in the file alone.
  public String plainText(String number) {
    var lines = new ArrayList<String>();
    lines.add(head);
    lines.add("Surat Edaran Nomor " + number);
    lines.add("tentang " + subject);
    lines.add("Yth. " + String.join("; ", addressees));
    if (!basis.isEmpty()) {
      lines.add("Dasar:");
      basis.forEach(one -> lines.add("– " + one));
    }
    for (int i = 0; i < sections.size(); i++) {
      lines.add((i + 1) + ". " + sections.get(i).heading());
      sections.get(i).text().lines().map(String::strip).forEach(lines::add);
    }
    lines.add(closing);
    lines.add(place + ", " + office + (signer.isBlank() ? "" : ", " + signer));
    if (!copies.isEmpty()) {
      lines.add("Tembusan: " + String.join("; ", copies));
    }
    return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
  }

  /// What is still missing before others can look at it, as the name of the field; empty if nothing
  /// is.
  public String missing() {
    if (head.isBlank()) {
      return "kop";
    }
    if (subject.isBlank()) {
      return "perihal";
    }
    if (addressees.isEmpty()) {
      return "kepada";
    }
    if (sections.isEmpty()) {
      return "bagian";
    }
    return place.isBlank() ? "tempat" : office.isBlank() ? "jabatan" : "";
  }
}
