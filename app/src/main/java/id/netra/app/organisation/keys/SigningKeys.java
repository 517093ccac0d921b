package id.netra.app.organisation.keys;

import id.netra.app.organisation.proof.KeyIntents;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Statements signed by passkeys. The statement travels sealed on the browser, with its digest as
/// the challenge; the reader is part of its use, so it counts for nobody else.
@Component
class SigningKeys implements KeyIntents {
  private final Passkeys passkeys;
  private final Challenges challenges;
  private final Ceremonies ceremonies;

  SigningKeys(Passkeys passkeys, Challenges challenges, Ceremonies ceremonies) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.ceremonies = ceremonies;
  }

  @Override
  public Map<String, Object> ask(
      HttpServletResponse response, SignedIn reader, String use, String statement) {
    String challenge = Randoms.text(Digests.of(statement));
    challenges.keep(response, use(reader, use), challenge, statement);
    return ceremonies.proving(challenge, keys(reader));
  }

  @Override
  public Answer take(
      HttpServletRequest request,
      HttpServletResponse response,
      SignedIn reader,
      String use,
      String json) {
    Optional<Challenges.Made> made = challenges.take(request, response, use(reader, use));
    if (made.isEmpty()) {
      return new Answer.Refused("keys.late");
    }
    try {
      return passkeys
          .sign(json, ceremonies.server(request, made.get().challenge()))
          .filter(one -> one.holder().equals(holder(reader)))
          .<Answer>map(one -> new Answer.Signed(made.get().note(), one.signature()))
          .orElseGet(() -> new Answer.Refused("keys.not-yours"));
    } catch (NoProof no) {
      return new Answer.Refused("keys.no-signature");
    }
  }

  @Override
  public List<String> keys(SignedIn reader) {
    return passkeys.of(holder(reader)).stream().map(Passkeys.Shown::id).toList();
  }

  private static Passkeys.Holder holder(SignedIn reader) {
    return new Passkeys.Holder(reader.institution(), reader.person());
  }

  private static String use(SignedIn reader, String use) {
    return "signing " + use + " by " + reader.person();
  }
}
