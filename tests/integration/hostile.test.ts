import { describe, expect, inject, it } from "vitest";
import { readLocal } from "../support/local.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));
const long = "x".repeat(2_100);

describe("hostile requests", () => {
  it("end in no 500, and do not tell which records exist", async () => {
    const visitor = new Visitor();
    const pages = [
      "/en/reports/PA-2025-014",
      "/en/reports/SP-2025-2029",
      `/en/reports/${long}`,
      "/en/reports/%00",
      "/en/link/PA-2025-014~1.0/x",
      `/en/link/${long}~1.0/x`,
      "/en/tasks/PA-2025-014~1.0",
      "/en/tasks/a%3B%20x",
      "/de/link/PA-2025-014-R1~1.0/x",
      "/__proto__/constructor",
    ];
    for (const page of pages) {
      const { status } = await visitor.open(local.application + page);
      expect([403, 404], page).toContain(status);
      for (const end of ["", "/fresh", "/finish", "/sections/I1", "/sections/__proto__"]) {
        const posted = await visitor.request("POST", local.application + page + end, {
          csrf: "é".repeat(64),
        });
        expect([200, 400, 403, 404], `POST ${page}${end}`).toContain(posted.status);
      }
    }
  });

  it("that are no form at all are answered in our words", async () => {
    for (const type of ["multipart/form-data", "multipart/form-data; boundary=x", "application/json"]) {
      const response = await fetch(`${local.application}/en/tasks/PA-2025-014-R1~1.0/sections/narrative`, {
        method: "POST",
        headers: { "content-type": type },
        body: "--nothing",
      });
      expect([400, 403], type).toContain(response.status);
      expect(await response.text()).toContain("<h1>");
    }
  });

  it("above a megabyte are refused in our words, in the reader's language", async () => {
    const response = await fetch(`${local.application}/fr/tasks/PA-2025-014-R1~1.0/sections/narrative`, {
      method: "POST",
      body: new URLSearchParams({ narrative: "x".repeat(1_100_000) }),
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('lang="fr"');
  });
});
