/**
 * Conversations: who said what, in which order, and what it changed. {@link org.intcrucible.chat.Conversations} takes what a
 * user says and has a {@link org.intcrucible.chat.Correspondent} answer. Nothing that was said is ever changed. What agents
 * say, advice and summaries among it, is written through a package that one bundle alone sees; everybody else writes with
 * {@link org.intcrucible.chat.ChatWriter}.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.chat;
