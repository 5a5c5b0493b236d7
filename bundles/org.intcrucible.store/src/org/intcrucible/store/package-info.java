/**
 * What the product knows, for good: an embedded database in the workspace. Readers never write; writers work inside a
 * {@link org.intcrucible.store.UnitOfWork}, which also takes the events that tell of what they did. Whatever cannot be done
 * with the database as such, such as a full disk, is a {@link org.intcrucible.store.StoreException}, and then nothing was
 * done.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.store;
