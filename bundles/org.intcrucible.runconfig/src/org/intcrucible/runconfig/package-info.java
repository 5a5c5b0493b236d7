/**
 * What is to be known before a run: whether it could be made, what it would cost, what differs from what was advised or run
 * before. Nothing here starts anything, and nothing here gets hold of a stage: what is known of stages are the properties
 * of their services.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.runconfig;
