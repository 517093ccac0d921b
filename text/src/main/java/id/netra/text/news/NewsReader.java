package id.netra.text.news;

import java.time.LocalDate;
import java.util.List;

/// Reads a page of news, as text or HTML. Safe for use by many threads.
///
/// It reads only words, so it errs where a page says things in unheard ways: what it answers is a
/// first reading for people to check, not a finding.
public final class NewsReader {
  /// As much of a page's text is read, in characters.
  public static final int LONGEST = 200_000;

  /// As much of a page in HTML is read: most of it is not text.
  public static final int LONGEST_MARKUP = 2_000_000;

  private final Signs signs = Signs.read("news/signs.yaml");
  private final Cleaning cleaning = new Cleaning(new Sentences(signs));
  private final Measures measures = new Measures(signs);
  private final Whereabouts whereabouts = new Whereabouts();
  private final EventDay eventDay = new EventDay();
  private final LeadOffice leadOffice = new LeadOffice();

  /// As much of the page as is read.
  public static String head(String page) {
    int most = Markup.isIn(page) ? LONGEST_MARKUP : LONGEST;
    return page.length() > most ? page.substring(0, most) : page;
  }

  /// What the page says; any text is a page.
  public Clip read(String page) {
    Article article = cleaning.article(head(page));
    List<Measure> done = measures.in(article);
    Place place = whereabouts.of(article);
    LocalDate day = eventDay.of(article);
    return new Clip(
        Scope.isProgramme(article, done, day),
        place,
        day,
        done,
        leadOffice.of(article, place),
        Attendance.of(article));
  }
}
