/** What the Architect writes at the end of a run, for whoever ends runs. The Architect itself is met in conversations. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.architect;
