/** Records and replies, and what opportunities and projects have in common as their parents: conversion and deletion. */
@NullMarked
package io.crmkit.internal.record;

import org.jspecify.annotations.NullMarked;
