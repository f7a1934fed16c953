/**
 * What is fed with any bytes whatever: nothing may come of them but a match, or one sentence. The targets know nothing of
 * the fuzzer; {@code mvn -Pfuzz verify} runs it, and the corpus test only what it once found.
 */
package matchline.fuzz;
