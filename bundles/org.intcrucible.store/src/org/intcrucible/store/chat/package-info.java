/**
 * Writes conversations. For the chat service alone, which knows who may say what: advice and summaries are trusted by
 * everybody who reads them.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.store.chat;
