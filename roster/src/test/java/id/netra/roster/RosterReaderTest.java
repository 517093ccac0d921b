package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterReaderTest {
  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "list", ""), String.join("\n", lines));
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private Path workbook(Filling filling) throws IOException {
    Path file = folder.resolve("list.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Daftar");
      filling.fill(sheet);
      sheet.finish();
    }
    return file;
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  @Test
  void takesAnExportOfSiasnAsItComes() throws IOException, UnreadableRoster {
    Path file =
        file(
            "PNS ID;NIP BARU;NIP LAMA;NAMA;GELAR DEPAN;GELAR BLK;TEMPAT LAHIR NAMA;TGL LAHIR;JENIS PEGAWAI NAMA;"
                + "KEDUDUKAN HUKUM NAMA;STATUS CPNS PNS;TMT CPNS;TMT PNS;GOL AKHIR NAMA;JENIS JABATAN NAMA;"
                + "JABATAN NAMA;ESELON;UNOR ID;UNOR NAMA;UNOR INDUK NAMA",
            "A1;'198609262015051001;131000000;SITI CONTOH;Dr.;S.Pd.;Padang;26-09-1986;PNS Daerah Kab/Kota;Aktif;P;"
                + "01-05-2015;01-05-2016;III/b;Jabatan Fungsional Tertentu;Guru Ahli Pertama;;8ae48;SDN 1;Dinas A",
            "A2;'199002282023021001;;BUDI CONTOH;;;Padang;28-02-1990;PNS Daerah Kab/Kota;Aktif;C;"
                + "01-02-2023;;II/c;Jabatan Struktural;Kepala Seksi;IV.a;8ae49;Seksi B;Dinas A");
    RosterReader reader = RosterReader.open(file);
    assertThat(reader.suggested().columns())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(Field.NIP, 1),
                Map.entry(Field.NAME, 3),
                Map.entry(Field.TITLE_BEFORE, 4),
                Map.entry(Field.TITLE_AFTER, 5),
                Map.entry(Field.BIRTH_DATE, 7),
                Map.entry(Field.STATUS, 10),
                Map.entry(Field.START_DATE, 11),
                Map.entry(Field.RANK, 13),
                Map.entry(Field.POST_CLASS, 14),
                Map.entry(Field.POST, 15),
                Map.entry(Field.ECHELON, 16),
                Map.entry(Field.UNIT_CODE, 17),
                Map.entry(Field.UNIT_NAME, 18)));
    Lists found = Lists.check(reader, reader.suggested());
    assertThat(found.problems()).isEmpty();
    Entry first = found.entries().getFirst();
    assertThat(first.name()).isEqualTo("Dr. SITI CONTOH, S.Pd.");
    assertThat(first.status()).isEqualTo(Status.PNS);
    assertThat(first.postClass()).isEqualTo(PostClass.FUNGSIONAL);
    assertThat(found.entries().getLast().status()).isEqualTo(Status.CPNS);
    assertThat(found.entries().getLast().postClass()).isEqualTo(PostClass.PENGAWAS);
  }

  @Test
  void findsTheHeaderBelowTitlesAndPassesOverColumnNumbers() throws IOException, UnreadableRoster {
    Path file =
        file(
            "DAFTAR PEGAWAI,,,",
            ",,,",
            "Keadaan: 1 Juli 2026,,,",
            "No.,Nama Lengkap,N I P,Status Kepegawaian",
            "1,2,3,4",
            "1,Siti Contoh,198609262015051001,PNS");
    RosterReader reader = RosterReader.open(file);
    assertThat(reader.header().line()).isEqualTo(4);
    Lists found = Lists.check(reader, reader.suggested());
    assertThat(found.problems()).isEmpty();
    assertThat(found.entries()).extracting(Entry::row).containsExactly(2);
  }

  @Test
  void remembersAMappingByTheHeadings() throws IOException, UnreadableRoster {
    RosterReader reader = RosterReader.open(file("Personil|Jenis", "Siti|PNS"));
    assertThat(reader.suggested().missing()).containsExactly(Field.NAME, Field.STATUS);
    Mapping mapping =
        reader
            .suggested()
            .with(Field.NAME, reader.header().column("personil"))
            .with(Field.STATUS, reader.header().column(" JENIS "));
    assertThat(Lists.check(reader, mapping).entries()).hasSize(1);
    assertThat(Mapping.ofStored(mapping.stored())).isEqualTo(mapping);
    assertThat(Mapping.ofStored("")).isEqualTo(new Mapping(Map.of()));
    assertThat(RosterReader.open(file("PERSONIL;JENIS", "Budi;PNS")).header().digest())
        .isEqualTo(reader.header().digest());
    assertThat(RosterReader.open(file("Jenis|Personil", "PNS|Budi")).header().digest())
        .isNotEqualTo(reader.header().digest());
    assertThat(reader.sample(5).getFirst()).containsExactly("Siti", "PNS");
    assertThatThrownBy(() -> Lists.check(reader, reader.suggested()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void forgivesASlipInAHeadingAndSaysHowSureItIs() throws IOException, UnreadableRoster {
    RosterReader reader = RosterReader.open(file("nama,statuz pegawai,tangal lahir", "Siti,PNS,"));
    assertThat(reader.suggested().columns())
        .containsOnlyKeys(Field.NAME, Field.STATUS, Field.BIRTH_DATE);
    assertThat(reader.suggestions().getFirst().score())
        .isGreaterThan(reader.suggestions().getLast().score());
  }

  @Test
  void readsNumbersAndDaysOfAWorkbook() throws IOException, UnreadableRoster {
    Path file =
        workbook(sheet -> {
          row(sheet, 0, "DAFTAR");
          row(sheet, 2, "NIP", "Nama", "Status", "Kode Unit", "Unit", "Tgl Lahir", "TMT CPNS");
          row(sheet, 3, "198609262015051001", "Siti", "PNS", "", "Dinas A", "", "01-05-2015");
          sheet.value(3, 3, 101);
          sheet.value(3, 5, 31681);
          row(sheet, 4, "", "Budi", "PNS", "101", "Dinas A");
          sheet.value(4, 0, 1.98609262015051E17);
          row(sheet, 6, "", "Wati", "NON_ASN", "101", "Dinas B");
        });
    Lists found = Lists.check(file);
    assertThat(found.told()).containsExactly("2 BAD_NIP", "4 UNIT_CONFLICT");
    assertThat(found.problems().getFirst().message().id()).contains("hilang");
    Entry first = found.entries().getFirst();
    assertThat(first.birthDate()).isEqualTo(LocalDate.of(1986, 9, 26));
    assertThat(first.startDate()).isEqualTo(LocalDate.of(2015, 5, 1));
    assertThat(first.unitCode()).isEqualTo("101");
  }

  @Test
  void choosesTheSheetWithTheClearestHeadings() throws IOException, UnreadableRoster {
    Path file = folder.resolve("sheets.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet notes = workbook.newWorksheet("Petunjuk");
      row(notes, 0, "Nama", "Keterangan");
      notes.finish();
      Worksheet list = workbook.newWorksheet("Data");
      row(list, 0, "Nama", "Status", "NIP");
      row(list, 1, "Siti", "PNS", "198609262015051001");
      list.finish();
    }
    RosterReader reader = RosterReader.open(file);
    assertThat(reader.header().sheet()).isEqualTo("Data");
    assertThat(Lists.check(reader, reader.suggested()).entries()).hasSize(1);
  }

  @Test
  void keepsWithinItsLimits() throws IOException {
    Path file = file("name,status,nip", "a,b,c", "a,b,c", "a,b,c");
    var few = new Limits(1000, 2, 10, 100, 1000, 1000);
    assertThatThrownBy(
            () -> {
              RosterReader reader = RosterReader.open(file, few);
              Lists.check(reader, reader.suggested());
            })
        .isInstanceOfSatisfying(
            UnreadableRoster.class,
            it -> assertThat(it.reason()).isEqualTo(UnreadableRoster.Reason.TOO_MANY_ROWS));
    var narrow = new Limits(1000, 10, 2, 100, 1000, 1000);
    assertThatThrownBy(() -> RosterReader.open(file, narrow))
        .isInstanceOfSatisfying(
            UnreadableRoster.class,
            it -> assertThat(it.reason()).isEqualTo(UnreadableRoster.Reason.TOO_MANY_COLUMNS));
    var small = new Limits(10, 10, 10, 100, 1000, 1000);
    assertThatThrownBy(() -> RosterReader.open(file, small))
        .isInstanceOfSatisfying(
            UnreadableRoster.class,
            it -> assertThat(it.reason()).isEqualTo(UnreadableRoster.Reason.FILE_TOO_LARGE));
    var tight = new Limits(1000, 10, 10, 5, 1000, 1000);
    assertThatThrownBy(() -> RosterReader.open(file, tight))
        .isInstanceOfSatisfying(
            UnreadableRoster.class,
            it -> assertThat(it.reason()).isEqualTo(UnreadableRoster.Reason.LINE_TOO_LONG));
  }
}
