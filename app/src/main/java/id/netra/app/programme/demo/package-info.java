/// The programmes of the demonstration (`demo/programmes.yaml`), and how far each had come.
@NullMarked
package id.netra.app.programme.demo;

import org.jspecify.annotations.NullMarked;
