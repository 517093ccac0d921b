package id.netra.app.platform.demo;

/// What has happened in an institution of the demonstration up to the day on which it lives. It is
/// told once, after all data are there and before the first page, by the services that pages use;
/// [DemoDays#during] says when each step was taken.
public interface DemoStory {
  /// Small numbers come first: who builds on what another tells comes after it.
  int order();

  /// Tells what happened there, nothing if there is nothing to tell; called within that
  /// institution. Dropped with all data and told anew if Netra is stopped before the end.
  void tell(DemoPlaces.Place place);
}
