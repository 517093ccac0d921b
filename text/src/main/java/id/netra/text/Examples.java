package id.netra.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Example questions, compared with a question by what they share: rare words count more than
/// common ones (BM25). What no sign foresees is often like something that was asked before.
final class Examples {
  private static final String TERMS = "terms";
  private static final int NEIGHBOURS = 12;
  private static final double OTHER_KINDS = 0.5;
  private static final int COLUMNS = 3;

  /// What follows in a very long question adds nothing.
  private static final int MOST_TERMS = 200;

  private final IndexSearcher searcher;
  private final List<Example> examples;

  /// @param kinds the kind first, then the others that would do
  private record Example(List<String> kinds, String text) {}

  /// @param terms cuts a text into the terms by which it is compared
  Examples(String file, Function<String, List<String>> terms) {
    examples = WordList.lines(file).stream().map(Examples::example).toList();
    try {
      var directory = new ByteBuffersDirectory();
      try (var writer =
          new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
        for (Example example : examples) {
          var document = new Document();
          document.add(new TextField(TERMS, String.join(" ", terms.apply(example.text)), Store.NO));
          writer.addDocument(document);
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can always be written", impossible);
    }
  }

  /// How much the nearest examples speak for each kind; all shares together make one.
  Map<String, Double> like(List<String> terms) {
    var query = new BooleanQuery.Builder();
    terms.stream()
        .distinct()
        .limit(MOST_TERMS)
        .forEach(term -> query.add(new TermQuery(new Term(TERMS, term)), Occur.SHOULD));
    try {
      var votes = new HashMap<String, Double>();
      double all = 0;
      for (ScoreDoc found : searcher.search(query.build(), NEIGHBOURS).scoreDocs) {
        double vote = found.score * found.score;
        List<String> kinds = examples.get(found.doc).kinds;
        for (String kind : kinds) {
          double share = kind.equals(kinds.getFirst()) ? vote : vote * OTHER_KINDS;
          votes.merge(kind, share, Double::sum);
          all += share;
        }
      }
      double whole = all;
      votes.replaceAll((kind, vote) -> vote / whole);
      return votes;
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can always be read", impossible);
    }
  }

  private static Example example(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("not " + COLUMNS + " columns: " + line);
    }
    var kinds = new ArrayList<>(List.of(cells[0].strip()));
    Arrays.stream(cells[1].split(",", -1))
        .map(String::strip)
        .filter(kind -> !kind.equals("-"))
        .forEach(kinds::add);
    return new Example(kinds, cells[2].strip());
  }
}
