import { expect, test } from "vitest";
import { isProductName, isStateWord } from "./is-word.ts";

test.each(["bound", "wpa2-psk", "wpa3-eap-192", "ap-bridge", "x86_64", "arm64", "dynamic-keys", "Ok", "AAAA"])(
  "%s is one of RouterOS's words",
  (text) => {
    expect(isStateWord(text)).toBe(true);
  },
);

test.each(["Anna", "anna's", "anna and bert", "a4-77-33-10-20-30", "a47733102030", "192.168.1.1", "anna@home", ""])(
  "%j is none",
  (text) => {
    expect(isStateWord(text)).toBe(false);
  },
);

test.each([
  ...["hAP ax^3", "hAP ac lite", "cAP ax", "RB5009UG+S+", "C53UiG+5HPaxD2HPaxD", "cAPGi-5HaxD2HaxD", "CCR2004-16G-2S+"],
  ...[
    "L009UiGS-2HaxD",
    "Audience",
    "Chateau LTE12",
    "RouterBOARD 3011UiAS",
    "CHR",
    "wAPGR-5HacD2HnD",
    "x86",
    "RBcAPGi-5acD2nD",
  ],
])("%s is a product", (text) => {
  expect(isProductName(text)).toBe(true);
});

test.each([
  "Anna",
  "Anna's hAP",
  "Villa Anna 22",
  "Metallica",
  "A4:77:33:10:20:30",
  "RB\u001b[31m",
  "hAP 8.8.8.8",
  "hAP a47733102030",
])("%j is none", (text) => {
  expect(isProductName(text)).toBe(false);
});
