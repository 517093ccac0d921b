package id.netra.text.news;

import java.util.List;
import java.util.Set;

/// What a page tells, without what stands beside it.
record Article(List<Sentence> sentences) {
  Article {
    sentences = List.copyOf(sentences);
  }

  boolean has(String sign) {
    return sentences.stream().anyMatch(sentence -> sentence.has(sign));
  }

  /// How often any of the signs stands in it.
  int count(String... signs) {
    Set<String> wanted = Set.of(signs);
    return sentences.stream()
        .mapToInt(sentence -> wanted.stream().mapToInt(sign -> sentence.all(sign).size()).sum())
        .sum();
  }

  /// The headline and the first sentences of the body, where a page says what it is about.
  List<Sentence> lead(int sentences) {
    return this.sentences.subList(0, Math.min(sentences, this.sentences.size()));
  }
}
