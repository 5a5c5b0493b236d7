package org.intcrucible.ui.history.internal;

import org.intcrucible.audit.AuditExport;
import org.intcrucible.audit.AuditLog;
import org.intcrucible.ui.history.internal.trail.EventPages;
import org.intcrucible.ui.history.internal.trail.RunTrails;

/**
 * Where what is shown of the audit log comes from. Not for the UI thread.
 *
 * @param export writes events into files
 * @param trails what the log tells of runs
 * @param pages  all of its events
 */
record AuditData(AuditLog log, AuditExport export, RunTrails trails, EventPages pages) {
}
