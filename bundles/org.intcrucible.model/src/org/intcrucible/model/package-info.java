/**
 * The domain of Int Crucible: what a problem is made of, what a run is, and how both are written as JSON.
 *
 * <p>Everything here is an immutable value. No type of this package does input or output, and none knows a framework.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.model;
