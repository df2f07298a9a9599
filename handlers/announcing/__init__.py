"""Announcements: composed in any form, seen before they go, sent now or later, by two if many."""
