/**
 * Creates, starts and cancels runs. This package is hidden: the Run command's bundle alone may see it, at build time by
 * {@code x-friends}, at run time by the guard's hooks and by what this bundle checks itself.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.run.execution;
