/**
 * How long the parts, the window and the whole program take, in one table; {@code mvn -Pbenchmark} measures it. Nothing
 * here is a test: what is slow today is no failure.
 */
package matchline.benchmark;
