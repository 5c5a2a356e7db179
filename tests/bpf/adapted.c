// All that can be asked of the running kernel's types.
typedef unsigned char __u8;
typedef unsigned short __u16;
typedef unsigned int __u32;

#define SEC(name) __attribute__((section(name), used))
#define ASKED __attribute__((preserve_access_index))
#define FIELD(it, what) __builtin_preserve_field_info(it, what)
#define TYPE(type, what) __builtin_preserve_type_info(*(type *)0, what)
#define VALUE(type, value, what) __builtin_preserve_enum_value(*(type *)value, what)

enum { OFFSET, SIZE, EXISTS, IS_SIGNED, LEFT, RIGHT };

enum xdp_action { XDP_DROP = 3, XDP_REDIRECT = 77, XDP_NONE = 5 };

struct sk_buff___old {
    __u32 len;
    __u8 cloned : 1, pkt_type : 3;
    char cb[48];
    struct {
        unsigned long _skb_refdst;
    };
} ASKED;

struct list {
    struct list *next;
};

struct net_device {
    char name[16];
    int ifindex;
    __u32 mtu;
    struct list dev_list;
} ASKED;

struct tcphdr {
    __u16 source, dest;
    __u32 seq;
    __u16 syn : 1;
} ASKED;

struct nowhere {
    int field;
};

SEC("fields") int is_fields(void *c) {
    struct sk_buff___old *packet = c;
    struct net_device *device = c;
    struct tcphdr *tcp = c;
    int sum = FIELD(packet->len, OFFSET) + FIELD(packet->pkt_type, OFFSET) + FIELD(packet->pkt_type, SIZE);
    sum += FIELD(packet->pkt_type, IS_SIGNED) + FIELD(packet->pkt_type, LEFT) + FIELD(packet->pkt_type, RIGHT);
    sum += FIELD(packet->cb[5], OFFSET) + FIELD(packet->_skb_refdst, OFFSET) + FIELD(packet->cloned, LEFT);
    sum += FIELD(device->name, OFFSET) + FIELD(device->name[3], OFFSET) + FIELD(device->ifindex, IS_SIGNED);
    sum += FIELD(device[2].mtu, OFFSET) + FIELD(device->dev_list, SIZE);
    return sum + FIELD(tcp->syn, OFFSET) + FIELD(tcp->syn, LEFT) + FIELD(tcp->seq, OFFSET) & 3;
}

SEC("types") int is_types(void *c) {
    int sum = TYPE(struct net_device, 0) + TYPE(struct net_device, 1) + TYPE(struct nowhere, 0) + TYPE(struct nowhere, 1);
    return sum + __builtin_btf_type_id(*(struct tcphdr *)0, 0) + __builtin_btf_type_id(*(struct tcphdr *)0, 1) & 3;
}

SEC("values") int is_values(void *c) {
    return VALUE(enum xdp_action, XDP_REDIRECT, 1) + VALUE(enum xdp_action, XDP_NONE, 0) & 3;
}

SEC("missing") int is_missing(void *c) { return VALUE(enum xdp_action, XDP_NONE, 1); }
