// Made for one version of the kernel.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

SEC("xdp") int pass(struct xdp_md *c) { return XDP_PASS; }
__u32 made_for SEC("version") = 0x60102;
char licence[] SEC("license") = "Dual BSD/GPL";
