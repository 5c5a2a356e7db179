// A program that only its file sees.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

SEC("xdp") __attribute__((used)) static int alone(struct xdp_md *c) { return XDP_PASS; }
