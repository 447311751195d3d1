/**
 * The Python face of Java classes: modules, classes and functions that Python code can import.
 *
 * <p>The signature of a library function is the annotated Java method that implements it. From
 * these annotations the processor generates how Python calls the method, and an index by which the
 * compiler knows its types.
 *
 * <p>How parameters are taken: a parameter is positional-only and required unless an annotation
 * says otherwise. Its Java type says what is accepted: {@code Object} anything; {@code long} an int
 * that fits (or an object with {@code __index__}); {@code double} a real number; {@code boolean}
 * the truth of anything; {@code String} a str; a class of the runtime an instance of it. The last
 * parameter may be {@code Object...}, which takes {@code *args}. Methods of one Python name with
 * different Java types are overloads: the most specific one whose types fit is called, at compile
 * time where the types are known.
 */
package dev.portalis.annotations.library;
