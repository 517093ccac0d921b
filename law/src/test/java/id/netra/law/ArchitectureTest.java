package id.netra.law;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.netra.law", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule LAW_IS_PLAIN_JAVA =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "id.netra.law..",
              "java.io..",
              "java.lang..",
              "java.nio.charset..",
              "java.security..",
              "java.text..",
              "java.time..",
              "java.util..",
              "org.jspecify..",
              "org.snakeyaml.engine..")
          .because("anyone must be able to use the law without a framework");

  @ArchTest
  static final ArchRule LAW_READS_NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
          .because("the day is a fact of the act, not of the moment of judging");

  @ArchTest
  static final ArchRule ONLY_THE_READER_KNOWS_YAML =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.netra.law.catalogue..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..")
          .because("the form of the catalogue may change, its meaning may not");

  @ArchTest
  static final ArchRule PACKAGES_KEEP_THEIR_ORDER =
      slices().matching("id.netra.law.(*)..").should().beFreeOfCycles();
}
