// Fields that are where the running kernel has them.
typedef unsigned int __u32;

struct xdp_md {
    __u32 elsewhere;
    __u32 data, data_end;
    __u32 ingress_ifindex;
} __attribute__((preserve_access_index));

struct nowhere {
    __u32 field;
} __attribute__((preserve_access_index));

#define SEC(name) __attribute__((section(name), used))

SEC("xdp") int moved(struct xdp_md *c) { return c->data_end - c->data + c->ingress_ifindex; }
SEC("gone") int is_gone(struct xdp_md *c) { return c->elsewhere; }
SEC("tested") int is_tested(struct xdp_md *c) {
    if (__builtin_preserve_field_info(c->elsewhere, 2))
        return c->elsewhere;
    return 2 + __builtin_preserve_field_info(((struct nowhere *)c)->field, 2);
}
