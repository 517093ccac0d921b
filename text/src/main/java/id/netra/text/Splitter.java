package id.netra.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts text into words and takes the affixes off.
final class Splitter {
  private static final Pattern STOP = Pattern.compile("[.,;:?!()\\n\"“”]");
  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

  private final Map<String, Token> slang = new HashMap<>();
  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(
              words,
              new IndonesianStemFilter(new KeywordRepeatFilter(new LowerCaseFilter(words)), true));
        }
      };

  /// @param slang standard words by what people type for them
  Splitter(Map<String, String> slang) {
    slang.forEach((typed, standard) -> this.slang.put(typed, tokens(standard).getFirst()));
  }

  /// The words in their order; none for a text without any.
  List<Word> words(String text) {
    String plain = DRAWN_OUT.matcher(text).replaceAll("$1");
    List<Token> tokens = tokens(plain);
    var words = new ArrayList<Word>();
    int clause = 0;
    int end = 0;
    for (Token token : tokens) {
      if (STOP.matcher(plain).region(end, token.start()).find()) {
        clause++;
      }
      end = token.end();
      Token standard = slang.getOrDefault(token.surface(), token);
      words.add(new Word(standard.surface(), standard.stem(), clause));
    }
    return words;
  }

  private record Token(String surface, String stem, int start, int end) {}

  /// Every word comes twice, first as typed and then as its stem.
  private List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offsets = stream.addAttribute(OffsetAttribute.class);
      var steps = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (steps.getPositionIncrement() > 0) {
          String word = term.toString();
          tokens.add(new Token(word, word, offsets.startOffset(), offsets.endOffset()));
        } else {
          Token typed = tokens.removeLast();
          tokens.add(new Token(typed.surface(), term.toString(), typed.start(), typed.end()));
        }
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string can always be read", impossible);
    }
    return tokens;
  }
}
