package id.netra.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// What Spring assembles once a database stands ready.
@SpringBootApplication
@Modulithic(systemName = "Netra", sharedModules = "platform")
class NetraApplication {}
