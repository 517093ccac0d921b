package id.netra.app.platform.jobs;

import java.time.Duration;

/// Work that is done again and again, by one of all running Netras at a time. A module offers it as
/// a bean.
///
/// It must bear to be stopped at any point and to be done twice; rows it touches it sees within an
/// institution only, which it chooses itself.
///
/// @param name by which the database remembers it; never changed
/// @param every how long it rests between two times
public record Job(String name, Duration every, Runnable work) {}
