import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.netra.app.organisation.PeopleSearch;
import id.netra.app.organisation.PeopleSearch.Hit;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.DatabaseAddress;
import id.netra.app.platform.access.TenantTransactions;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.postgres.Postgres;
import id.netra.roster.Names;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// Times the application's own search for people, as netra_app, in one institution of a database of
/// many: `FindPeople FOLDER INSTITUTIONS PEOPLE SEARCHES`.
class FindPeople {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);
  private static final int FOUND = 10;
  private static final int WARM = 400;

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement(proxyTargetClass = true)
  @Import({PeopleSearch.class, Units.class})
  static class Beans {
    @Bean
    TenantTransactions transactions(DataSource source) {
      return new TenantTransactions(source);
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
      return JdbcClient.create(source);
    }
  }

  private final PeopleSearch search;
  private final UnitTree tree;
  private final List<String> people;
  private final MadeNames names = new MadeNames();

  private FindPeople(AnnotationConfigApplicationContext beans) {
    search = beans.getBean(PeopleSearch.class);
    JdbcClient jdbc = beans.getBean(JdbcClient.class);
    var transaction = new TransactionTemplate(beans.getBean(TenantTransactions.class));
    tree = beans.getBean(Units.class).on(DAY);
    people = transaction.execute(_ -> jdbc.sql("select plain_name from organisation.person").query(String.class).list());
    long words = transaction.execute(_ -> jdbc.sql("select count(*) from organisation.name_word").query(Long.class).single());
    System.out.printf("searched: %,d people of %,d different words of names%n", people.size(), words);
  }

  static void main(String[] arguments) throws Exception {
    int institutions = Integer.parseInt(arguments[1]);
    try (Postgres postgres = Postgres.start(Path.of(arguments[0]), trouble -> System.err.println(trouble.getMessage()))) {
      long began = System.nanoTime();
      FillPeople.fill(postgres.address(), institutions, Integer.parseInt(arguments[2]));
      System.out.printf("filled:   %d institutions, %s, in %d s%n", institutions, size(postgres.address()), (System.nanoTime() - began) / 1_000_000_000);
      var pool = new HikariConfig();
      pool.setJdbcUrl(postgres.address().url());
      pool.setUsername(DatabaseAddress.APP);
      pool.setPassword(postgres.address().appPassword());
      try (var source = new HikariDataSource(pool);
          var beans = new AnnotationConfigApplicationContext()) {
        beans.registerBean("source", DataSource.class, () -> source);
        beans.register(Beans.class);
        beans.refresh();
        int searches = Integer.parseInt(arguments[3]);
        Tenancy.run(FillPeople.institution(institutions / 2), () -> new FindPeople(beans).measure(searches, institutions / 2));
      }
    }
  }

  private void measure(int searches, int institution) {
    UnitTree.Part whole = tree.part(Set.of(tree.root().id()));
    UnitTree.Part some = tree.part(Set.of(FillPeople.id(1, institution, 3)));
    var warming = new Random(1);
    time("", WARM, i -> search.find(typed(i, warming), whole, DAY, FOUND));
    time("the whole", searches, i -> search.find(typed(i, warming), whole, DAY, FOUND));
    time("a tenth of it", searches, i -> search.find(typed(i, warming), some, DAY, FOUND));
    for (MadeNames.Slip slip : MadeNames.Slip.values()) {
      recall(slip, searches / 2, whole);
    }
  }

  /// Mostly whole names with a slip; of ten one is a word that many bear and one the first three letters.
  private String typed(int number, Random chance) {
    if (number % 10 == 8) {
      return names.frequent(chance.nextInt(50));
    }
    String name = people.get(chance.nextInt(people.size()));
    MadeNames.Slip[] slips = MadeNames.Slip.values();
    return number % 10 == 9 ? name.substring(0, 3) : slips[number % slips.length].in(name, chance);
  }

  private static void time(String what, int searches, Function<Integer, List<Hit>> search) {
    double[] took = new double[searches];
    for (int i = 0; i < searches; i++) {
      long began = System.nanoTime();
      search.apply(i);
      took[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(took);
    if (!what.isEmpty()) {
      System.out.printf("%-14s median %5.1f ms, 99 of 100 within %5.1f ms, longest %5.1f ms (%d searches)%n",
          what + ":", took[searches / 2], took[(int) Math.ceil(searches * 0.99) - 1], took[searches - 1], searches);
    }
  }

  /// How many names are among the first results although they were told with a slip; people of the same name count as one.
  private void recall(MadeNames.Slip slip, int tries, UnitTree.Part part) {
    var chance = new Random(slip.ordinal());
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < tries; i++) {
      String name = people.get(chance.nextInt(people.size()));
      String typed = slip.in(name, chance);
      if (search.find(typed, part, DAY, FOUND).stream().noneMatch(hit -> Names.plain(hit.name()).equals(name))) {
        missed.add(name + " typed as " + typed);
      }
    }
    System.out.printf("%-14s found %5.1f %%%s%n", slip.name().toLowerCase().replace('_', ' ') + ":",
        100.0 * (tries - missed.size()) / tries, missed.isEmpty() ? "" : ", missed for instance " + missed.getFirst());
  }

  private static String size(DatabaseAddress address) throws Exception {
    try (var owner = java.sql.DriverManager.getConnection(address.url(), DatabaseAddress.OWNER, address.ownerPassword());
        var statement = owner.createStatement();
        var rows = statement.executeQuery("select pg_size_pretty(pg_database_size(current_database()))")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
