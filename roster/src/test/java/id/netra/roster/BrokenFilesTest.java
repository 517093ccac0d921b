package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is given as a list, the answer is a list or a sentence.
class BrokenFilesTest {
  private static final String CELLS =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>";

  @TempDir private Path folder;

  private void assertSentence(UnreadableRoster unreadable) {
    assertThat(unreadable.text().id()).endsWith(".").doesNotContain("{");
    assertThat(unreadable.text().en()).endsWith(".").doesNotContain("{");
  }

  private void read(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("list"), content);
    try {
      RosterReader reader = RosterReader.open(file);
      Mapping mapping = reader.suggested();
      for (Field field : mapping.missing()) {
        mapping = mapping.with(field, 0);
      }
      if (mapping.missing().isEmpty()) {
        assertThat(Lists.check(reader, mapping).summary().rows()).isNotNegative();
      }
    } catch (UnreadableRoster unreadable) {
      assertSentence(unreadable);
    }
  }

  private UnreadableRoster.Reason reason(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("list"), content);
    try {
      RosterReader reader = RosterReader.open(file);
      Lists.check(reader, reader.suggested().with(Field.NAME, 0).with(Field.STATUS, 1));
    } catch (UnreadableRoster unreadable) {
      assertSentence(unreadable);
      return unreadable.reason();
    }
    throw new AssertionError("was read");
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "'   ', EMPTY",
    "'<html><table>', WEB_PAGE",
    "'<?xml version=\"1.0\"?><Workbook>', WEB_PAGE",
    "'%PDF-1.7', OTHER_KIND",
    "'{\\rtf1', OTHER_KIND"
  })
  void tellsWhatKindOfFileItIs(String content, UnreadableRoster.Reason reason) throws IOException {
    assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(reason);
  }

  @Test
  void tellsOldWorkbooksAndOtherBytes() throws IOException {
    byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
    assertThat(reason(old)).isEqualTo(UnreadableRoster.Reason.OLD_WORKBOOK);
    assertThat(reason(new byte[500])).isEqualTo(UnreadableRoster.Reason.BINARY);
    assertThat(reason(zip("word/document.xml", "<w/>")))
        .isEqualTo(UnreadableRoster.Reason.OTHER_KIND);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void readsGarbledTextsWithoutFalling(long seed) throws IOException {
    var random = new Random(seed);
    Path whole = folder.resolve("whole.csv");
    new MadeRoster(300, 0.1, seed, false).csv(whole, ',');
    byte[] sound = Files.readAllBytes(whole);
    for (int i = 0; i < 60; i++) {
      read(garbled(sound, random));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void readsGarbledWorkbooksWithoutFalling(long seed) throws IOException {
    var random = new Random(seed);
    Path whole = folder.resolve("whole.xlsx");
    new MadeRoster(100, 0.1, seed, true).xlsx(whole);
    byte[] sound = Files.readAllBytes(whole);
    for (int i = 0; i < 60; i++) {
      read(garbled(sound, random));
    }
  }

  private static byte[] garbled(byte[] sound, Random random) {
    byte[] garbled = sound.clone();
    for (int i = random.nextInt(20); i >= 0; i--) {
      garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(3) == 0
        ? Arrays.copyOf(garbled, random.nextInt(garbled.length))
        : garbled;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2020-01-01</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>zwölf</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"q\"><v>1E999999999</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1E400000</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"",
        "<row r=\"-5\"/><row r=\"2147483647\"><c r=\"A1\"><v>1</v></c></row>"
      })
  void readsSheetsThatAreNotAsTheyShouldBe(String rows) throws IOException {
    read(workbook(CELLS.formatted(rows)));
  }

  @Test
  void believesNoEntities() throws IOException {
    read(
        workbook(
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + CELLS.formatted(
                    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>")));
  }

  @Test
  void unpacksNoMoreThanTheLimit() throws IOException {
    byte[] bomb = workbook(" ".repeat(3_000_000));
    assertThat(bomb.length).isLessThan(20_000);
    Path file = Files.write(folder.resolve("bomb.xlsx"), bomb);
    var limits = new Limits(1_000_000, 100, 100, 1000, 2_000_000, 2_000_000);
    assertThatThrownBy(() -> RosterReader.open(file, limits))
        .isInstanceOfSatisfying(
            UnreadableRoster.class,
            it -> assertThat(it.reason()).isEqualTo(UnreadableRoster.Reason.INFLATES));
  }

  private static byte[] workbook(String sheet) throws IOException {
    return zip(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        "xl/worksheets/sheet1.xml",
        sheet);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
