/// What is known of an act: its facets, their values, and drafts that refuse nonsense.
package id.netra.law.act;
