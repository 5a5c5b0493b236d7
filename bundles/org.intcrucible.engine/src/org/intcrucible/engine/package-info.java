/**
 * Computes problems: compiles formulas, plays worlds through, samples, scores, orders. Pure: no input or output, no
 * service, no time, no shared random.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.engine;
