package id.netra.app.organisation.demo;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.demo.DemoDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whom one can be in the demonstration, and where.
@Component
public class Guests {
  private final People people;
  private final DemoDays days;

  Guests(People people, DemoDays days) {
    this.people = people;
    this.days = days;
  }

  /// An institution to choose.
  ///
  /// @param invented whether the place itself is invented
  public record Choice(Institution institution, LocalDate day, boolean invented) {}

  /// Somebody whom one can be.
  public record Card(String key, String name) {}

  List<Choice> choices() {
    return Towns.all().stream().map(this::choice).toList();
  }

  Optional<Choice> choice(String code) {
    return Towns.ofCode(code).map(this::choice);
  }

  /// The personas of that institution, as far as they are still there.
  List<Card> cards(String code) {
    Town town = Towns.ofCode(code).orElseThrow();
    return Tenancy.in(
        town.institution().id(),
        () ->
            Persona.all().stream()
                .flatMap(persona ->
                    people.find(persona.in(town)).map(Person::name).stream()
                        .map(name -> new Card(persona.key(), name)))
                .toList());
  }

  /// The person behind a card.
  Optional<UUID> person(String code, String key) {
    return Towns.ofCode(code)
        .flatMap(town ->
            Persona.all().stream()
                .filter(persona -> persona.key().equals(key))
                .findFirst()
                .map(persona -> persona.in(town)));
  }

  private Choice choice(Town town) {
    UUID id = town.institution().id();
    return new Choice(town.institution(), days.of(id).orElse(town.home()), town.isInvented());
  }
}
