/**
 * Writes what agents say. For the Architect's bundle alone: advice and summaries are trusted by everybody who reads them.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.chat.architect;
