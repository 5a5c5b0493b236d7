/**
 * What the audit log says: of one run, of all of them, and whether it is still the log that was written. Only reads.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.audit;
