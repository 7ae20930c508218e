/** The account held to random rounds: any form, anything that people put anywhere, in all of Unicode. */
package io.ruamlem.account;
