// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

extern const Rule AdaBelief_update_586038e940e3af7;
extern const Rule Adadelta_update_414b37ec5503fc7;
extern const Rule Adafactor_update_033d222e1157d74;
extern const Rule Adafactor_update_12961579ca70afb;
extern const Rule Adafactor_update_momentum_a09ebf97c6e7623;
extern const Rule Adafactor_update_momentum_8661af4f28ee0ee;
extern const Rule Adafactor_update_19c98d42ba83c85;
extern const Rule Adafactor_update_abdcd3bcaea5b1a;
extern const Rule Adafactor_update_momentum_d83507bb4b16c22;
extern const Rule Adafactor_update_momentum_a5c495648610e82;
extern const Rule Adafactor_update_673601a7a9a633b;
extern const Rule Adafactor_update_81219573af91663;
extern const Rule Adafactor_update_1e9150b340a4a13;
extern const Rule Adafactor_update_64f93c28136c2cf;
extern const Rule Adagrad_update_f38671d08b6eb8f;
extern const Rule Adam_update_6c5336d22ae0285;
extern const Rule Adam_update_amsgrad_e2617d8e8d89061;
extern const Rule Adam_update_7c2a74584d6e104;
extern const Rule Adam_update_amsgrad_73ffdb37e534775;
extern const Rule Adamax_update_925247425aa2e91;
extern const Rule Adamax_update_3f7d4fafb8ba640;
extern const Rule AdamWeightDecay_update_335e36292850288;
extern const Rule ASGD_update_12ab0ec60f59245;
extern const Rule FTRL_update_0724c0fd17392b1;
extern const Rule ProximalAdagrad_update_f92214685cde944;
extern const Rule LAMB_update_98f975c03ae2fec;
extern const Rule LAMB_update_f9cd87834512497;
extern const Rule LAMB_update_d9eb936ff1789dc;
extern const Rule LARS_update_without_momentum_de787b07fed920a;
extern const Rule LARS_update_5c9a5212d52cf58;
extern const Rule LARS_update_2ab37a5eb4cfde4;
extern const Rule LARS_update_f2006a048fe2213;
extern const Rule LARS_update_fa224a02828e6dd;
extern const Rule Lion_update_5bc389111fd1104;
extern const Rule Momentum_update_172e86935fb58a2;
extern const Rule Momentum_update_fd6e0e578873892;
extern const Rule SGD_update_without_momentum_f953840e65344e2;
extern const Rule SGD_update_3eb71927babbe6f;
extern const Rule SGD_update_7fbad6c5e7ecbb9;
extern const Rule NAdam_update_148c3956741d5ae;
extern const Rule NAdamW_update_56792bc6e708d85;
extern const Rule RAdam_update_4149a322a6ac39c;
extern const Rule RMSprop_update_59b3e093e1f20db;
extern const Rule RMSprop_update_efb59e0216a66e7;
extern const Rule RMSprop_update_centered_fa98d3f803ea698;
extern const Rule RMSprop_update_centered_e5de6ce8e865468;
extern const Rule RMSprop_update_momentum_8949301becb1615;
extern const Rule RMSprop_update_momentum_b7cadeee8d9c3f1;
extern const Rule RMSprop_update_centered_momentum_9c867e91be9f1dc;
extern const Rule RMSprop_update_centered_momentum_05f076a9dbeae67;
extern const Rule Rprop_update_943bdab946434d4;

extern const Rule* const builtin_rules[] = {
    &AdaBelief_update_586038e940e3af7,
    &Adadelta_update_414b37ec5503fc7,
    &Adafactor_update_033d222e1157d74,
    &Adafactor_update_12961579ca70afb,
    &Adafactor_update_momentum_a09ebf97c6e7623,
    &Adafactor_update_momentum_8661af4f28ee0ee,
    &Adafactor_update_19c98d42ba83c85,
    &Adafactor_update_abdcd3bcaea5b1a,
    &Adafactor_update_momentum_d83507bb4b16c22,
    &Adafactor_update_momentum_a5c495648610e82,
    &Adafactor_update_673601a7a9a633b,
    &Adafactor_update_81219573af91663,
    &Adafactor_update_1e9150b340a4a13,
    &Adafactor_update_64f93c28136c2cf,
    &Adagrad_update_f38671d08b6eb8f,
    &Adam_update_6c5336d22ae0285,
    &Adam_update_amsgrad_e2617d8e8d89061,
    &Adam_update_7c2a74584d6e104,
    &Adam_update_amsgrad_73ffdb37e534775,
    &Adamax_update_925247425aa2e91,
    &Adamax_update_3f7d4fafb8ba640,
    &AdamWeightDecay_update_335e36292850288,
    &ASGD_update_12ab0ec60f59245,
    &FTRL_update_0724c0fd17392b1,
    &ProximalAdagrad_update_f92214685cde944,
    &LAMB_update_98f975c03ae2fec,
    &LAMB_update_f9cd87834512497,
    &LAMB_update_d9eb936ff1789dc,
    &LARS_update_without_momentum_de787b07fed920a,
    &LARS_update_5c9a5212d52cf58,
    &LARS_update_2ab37a5eb4cfde4,
    &LARS_update_f2006a048fe2213,
    &LARS_update_fa224a02828e6dd,
    &Lion_update_5bc389111fd1104,
    &Momentum_update_172e86935fb58a2,
    &Momentum_update_fd6e0e578873892,
    &SGD_update_without_momentum_f953840e65344e2,
    &SGD_update_3eb71927babbe6f,
    &SGD_update_7fbad6c5e7ecbb9,
    &NAdam_update_148c3956741d5ae,
    &NAdamW_update_56792bc6e708d85,
    &RAdam_update_4149a322a6ac39c,
    &RMSprop_update_59b3e093e1f20db,
    &RMSprop_update_efb59e0216a66e7,
    &RMSprop_update_centered_fa98d3f803ea698,
    &RMSprop_update_centered_e5de6ce8e865468,
    &RMSprop_update_momentum_8949301becb1615,
    &RMSprop_update_momentum_b7cadeee8d9c3f1,
    &RMSprop_update_centered_momentum_9c867e91be9f1dc,
    &RMSprop_update_centered_momentum_05f076a9dbeae67,
    &Rprop_update_943bdab946434d4,
};
extern const int builtin_count = 51;

}  // namespace ms_optim
