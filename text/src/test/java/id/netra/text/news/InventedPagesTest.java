package id.netra.text.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Scores the reader on invented pages. It may err now and then, as it will on real ones.
final class InventedPagesTest {
  private record Page(
      boolean programme, String region, Set<Measure> measures, Set<Measure> arguable, String text) {
    static Page of(String block) {
      String[] lines = block.split("\n", 2);
      String[] labels = lines[0].split("\\|", -1);
      return new Page(
          labels[0].strip().equals("yes"),
          labels[1].strip(),
          measures(labels[2]),
          labels.length > 3 ? measures(labels[3]) : Set.of(),
          lines[1].strip());
    }

    private static Set<Measure> measures(String names) {
      Set<Measure> measures = EnumSet.noneOf(Measure.class);
      Arrays.stream(names.strip().split(" ", -1))
          .filter(name -> !name.equals("-"))
          .map(Measure::valueOf)
          .forEach(measures::add);
      return measures;
    }
  }

  private final NewsReader reader = new NewsReader();

  @Test
  void findsMostOfWhatPagesSay() throws IOException {
    List<Page> pages = pages();
    int programmes = 0;
    int regions = 0;
    int asked = 0;
    int right = 0;
    int wrong = 0;
    for (Page page : pages) {
      Clip clip = reader.read(page.text());
      programmes += say(clip.isProgramme() == page.programme(), page, clip);
      if (page.programme()) {
        asked++;
        regions += say(clip.region() != null && isSame(page.region(), clip.region()), page, clip);
        Set<Measure> found = EnumSet.noneOf(Measure.class);
        found.addAll(clip.measures());
        found.removeAll(page.arguable());
        int common = (int) found.stream().filter(page.measures()::contains).count();
        right += common;
        wrong += found.size() + page.measures().size() - 2 * common;
        int unused = say(found.equals(page.measures()), page, clip);
        assertThat(unused).isBetween(0, 1);
      }
    }
    double f1 = 2.0 * right / (2 * right + wrong);
    System.out.printf(
        "invented pages: programme %d of %d, region %d of %d, measures F1 %.3f%n",
        programmes, pages.size(), regions, asked, f1);
    assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
    assertThat(programmes / (double) pages.size()).isGreaterThanOrEqualTo(0.93);
    assertThat(regions / (double) asked).isGreaterThanOrEqualTo(0.9);
    assertThat(f1).isGreaterThanOrEqualTo(0.9);
  }

  private static int say(boolean good, Page page, Clip clip) {
    if (!good) {
      System.out.println("missed: " + page + " answered " + clip);
    }
    return good ? 1 : 0;
  }

  private static boolean isSame(String label, Place place) {
    return switch (place.level()) {
      case NATIONAL -> label.equals("Nasional");
      case PROVINCE -> label.equals("Provinsi " + place.name());
      case REGENCY, CITY, DISTRICT -> label.equals(place.name());
    };
  }

  private static List<Page> pages() throws IOException {
    try (InputStream in = InventedPagesTest.class.getResourceAsStream("invented-pages.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<Page> pages = new ArrayList<>();
      Arrays.stream(text.split("\n@ ", -1)).skip(1).map(Page::of).forEach(pages::add);
      return pages;
    }
  }
}
