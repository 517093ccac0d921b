package id.netra.app.organisation.entry;

import id.netra.app.support.TestTime;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A test of the whole application with a time of its own, shared by all that say so. One object a
/// class: there are not so many regions as tests.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "netra.limit.forms=1000000")
@AutoConfigureMockMvc
@Import(TestTime.Setting.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface EntryTest {}
