/**
 * What a plug-in implements to write problem documents in conversations:
 * {@link org.intcrucible.conversation.ProblemSpecAgent} and {@link org.intcrucible.conversation.WorldModeller}.
 *
 * <p>An agent is a declarative service with the properties of {@link org.intcrucible.conversation.AgentDescriptor}. It
 * proposes text and does nothing with it: whoever asked it reads the text, shows what differs and keeps it, or does not.
 * It evaluates nothing and gets no way to a run. What it spends counts against what the user allows conversations.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.conversation;
