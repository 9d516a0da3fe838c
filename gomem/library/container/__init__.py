"""Packages below container."""
