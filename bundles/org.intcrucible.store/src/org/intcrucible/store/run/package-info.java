/** Writes runs. For run execution alone: a run comes from a press, and nothing else makes one. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.store.run;
