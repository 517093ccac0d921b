package id.netra.law.rule;

import java.util.List;

/// How well a fact is founded.
///
/// @param verify true when the official text was not seen: to be shown as unconfirmed
/// @param sources addresses of what was read; empty for general knowledge
public record Standing(Confidence confidence, boolean verify, List<String> sources) {
  public Standing {
    sources = List.copyOf(sources);
  }
}
