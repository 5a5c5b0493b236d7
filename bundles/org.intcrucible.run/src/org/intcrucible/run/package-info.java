/**
 * The read side of runs: what was run, how far a run is, what came out. Nothing here starts, changes or ends a run.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.run;
