package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
  private final SearchWords words = SearchWords.current();

  @Test
  void knowsHowPeopleSayThatTheyLiked() {
    List<Integer> like = words.kinds().getOrDefault("LIKE", List.of());
    assertThat(like)
        .anySatisfy(place ->
            assertThat(words.concepts().get(place)).contains("like", "ngelike", "menyukai"));
  }

  @Test
  void leadsToEveryKindByWordsThatAreThere() {
    assertThat(words.kinds()).isNotEmpty();
    words
        .kinds()
        .forEach((kind, places) -> {
          assertThat(places).as(kind).isNotEmpty();
          places.forEach(place -> assertThat(words.concepts().get(place)).as(kind).isNotEmpty());
        });
  }
}
