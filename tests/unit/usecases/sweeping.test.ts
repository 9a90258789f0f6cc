import { describe, expect, it, vi } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { pdf } from "../../support/files.ts";
import { agreementBegun } from "../functions/agreement-place.ts";
import { scanned } from "../functions/attached.ts";
import { answerAs, arriveAs, type Paged } from "../functions/place.ts";

const field = "dueDiligence.files";
const said = { purpose: "Search of the lists", fileLanguage: "en", recognised: "no" };
const days = 90;

/** An agreement that is written, with a file that was found clean. */
async function attached() {
  const { place, writer } = await agreementBegun("mou", agreementTyped);
  await writer.open(writer.link("/sections/due-diligence"));
  await writer.send({ go: `attach:${field}` }, "/sections/");
  await writer.sendFile("search.pdf", pdf, said);
  await scanned(place);
  return { place, writer, task: writer.page.url.split("/attaching/")[0] ?? "" };
}

/** So many days pass, and the clock looks at what is due, as often as it is. */
async function pass({ world, calm }: Paged, after: number) {
  world.now = later(world.now, { days: after, minutes: 2 });
  for (let ticks = 0; ticks < 8; ticks += 1) {
    world.now = later(world.now, { minutes: 6 });
    await world.tick();
    await calm();
  }
}

const left = ({ world: { files } }: Paged) => [files.records.size, files.objects.size];
const looks = ({ memory }: Paged) =>
  [...memory.rows.values()].filter(({ row, dueAt }) => row.effect.effect === "sweep-file" && dueAt !== null);

describe("a file that nobody submitted goes, with what was said of it", () => {
  it("when it was taken off its field, the days of the organisation after that, and no sooner", async () => {
    const { place, writer } = await attached();
    await pass(place, days);
    expect(left(place)).toEqual([1, 1]);
    const again = await arriveAs(place, "P-001");
    await again.open(
      writer.page.url.replace(/tasks\/[^/]+/, `tasks/${again.page.url.split("/tasks/")[1]?.split("/")[0]}`),
    );
    await again.send({}, "/removal");
    await pass(place, days - 1);
    expect(left(place)).toEqual([1, 1]);
    await pass(place, 2);
    expect(left(place)).toEqual([0, 0]);
    expect(looks(place)).toEqual([]);
  });

  it("when it never arrived whole", async () => {
    const { place, writer } = await attached();
    const { form, url } = writer.fillIn({ ...said, fileName: "b.pdf", fileSize: "9" }, "?sent");
    await writer.request("POST", url.replace("?sent", "/upload"), form);
    expect(place.world.files.records.size).toBe(2);
    await pass(place, days);
    expect([...place.world.files.records.values()].map(({ name }) => name)).toEqual(["search.pdf"]);
  });

  it("when its draft was discarded, and is not taken up any more", async () => {
    const { place, writer, task } = await attached();
    await writer.open(`${task}/discard`);
    await writer.open(writer.link("?sure"));
    await writer.send({}, "/discard");
    await place.calm();
    expect(place.world.report?.status).toBe("withdrawn");
    await pass(place, days - 2);
    expect(left(place)).toEqual([1, 1]);
    await pass(place, 3);
    expect(left(place)).toEqual([0, 0]);
  });

  it("but never while it is submitted, nor while its author has it before them", async () => {
    const { place, writer, task } = await attached();
    await pass(place, 3 * days);
    expect(left(place)).toEqual([1, 1]);
    expect(looks(place)).toHaveLength(1);
    await writer.open(`${task}/check`);
    const again = await arriveAs(place, "P-001");
    await again.open(again.link("/check"));
    await again.send({}, "/submission");
    await place.calm();
    expect(place.world.report?.round).toBe(1);
    await pass(place, 3 * days);
    expect(left(place)).toEqual([1, 1]);
    expect(looks(place)).toEqual([]);
  });

  it("nor once it was submitted, though it is taken off its field since", async () => {
    const { place, writer, task } = await attached();
    await writer.open(`${task}/check`);
    await writer.send({}, "/submission");
    await place.calm();
    await answerAs(place, "P-003", { decision: "request-changes", comment: "Another one, please." });
    const again = await arriveAs(place, "P-001");
    await again.open(`${again.page.url.replace(/[?#].*/, "")}/attaching/dueDiligence.files`);
    await again.send({}, "/removal");
    expect([...place.world.files.records.values()].map(({ isRemoved }) => isRemoved)).toEqual([true]);
    await pass(place, 3 * days);
    expect(left(place)).toEqual([1, 1]);
    expect(looks(place)).toEqual([]);
  });

  it.each(["deleteAll", "forget"] as const)("also where %s failed the first time, and once", async (call) => {
    const { place, writer } = await attached();
    await writer.open(writer.page.url);
    await writer.send({}, "/removal");
    vi.spyOn(place.world.files, call).mockRejectedValueOnce(new Error("AWS is away"));
    await pass(place, days + 1);
    expect(left(place)).toEqual([0, 0]);
  });

  it("and what is not what was recorded is left alone until it is", async () => {
    const { place, writer } = await attached();
    await writer.open(writer.page.url);
    await writer.send({}, "/removal");
    const history = vi.spyOn(place.world.deps.archive, "history").mockResolvedValue("altered");
    await pass(place, days + 1);
    expect(left(place)).toEqual([1, 1]);
    history.mockRestore();
    await pass(place, 1);
    expect(left(place)).toEqual([0, 0]);
  });

  it("whose record is not there is nobody’s: its bytes go", async () => {
    const { place } = await attached();
    place.world.files.records.clear();
    await pass(place, days + 1);
    expect(left(place)).toEqual([0, 0]);
  });
});
