// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

extern const Rule AdaBelief_update_cc4166bee28f385;
extern const Rule Adadelta_update_6ade3dba41c5778;
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
extern const Rule Adagrad_update_58d2b908187ccbb;
extern const Rule Adam_update_6a5601b9fda6101;
extern const Rule Adam_update_amsgrad_9cfa3e4fd9f6f0c;
extern const Rule Adam_update_db229b25124449c;
extern const Rule Adam_update_amsgrad_5519f190daeab5f;
extern const Rule Adamax_update_ebc9278f632d48b;
extern const Rule Adamax_update_3aff544164e45df;
extern const Rule AdamWeightDecay_update_577dc418e8ac6ad;
extern const Rule ASGD_update_fafd6f02b9e8bf9;
extern const Rule FTRL_update_be82100f6a66f07;
extern const Rule ProximalAdagrad_update_0d980b1a488542e;
extern const Rule LAMB_update_98f975c03ae2fec;
extern const Rule LAMB_update_f9cd87834512497;
extern const Rule LAMB_update_d9eb936ff1789dc;
extern const Rule LARS_update_without_momentum_de787b07fed920a;
extern const Rule LARS_update_5c9a5212d52cf58;
extern const Rule LARS_update_2ab37a5eb4cfde4;
extern const Rule LARS_update_f2006a048fe2213;
extern const Rule LARS_update_fa224a02828e6dd;
extern const Rule Lion_update_d2868564d997dc9;
extern const Rule Momentum_update_5b00ce70d4e28e5;
extern const Rule Momentum_update_f762a0ffb9eec00;
extern const Rule SGD_update_without_momentum_2e00212f6c43685;
extern const Rule SGD_update_8430ac0d1a0f77e;
extern const Rule SGD_update_2de13a0fdbcfd72;
extern const Rule NAdam_update_6b3a8a0b0c0eebf;
extern const Rule NAdamW_update_0596e7fcbe6c0d4;
extern const Rule RAdam_update_05bc9732b908e93;
extern const Rule RMSprop_update_3feea275fb579c8;
extern const Rule RMSprop_update_2c4395888cd2c97;
extern const Rule RMSprop_update_centered_c2ca1765b3073a9;
extern const Rule RMSprop_update_centered_6c3b9e13d65e7f7;
extern const Rule RMSprop_update_momentum_5c17c1984d9b393;
extern const Rule RMSprop_update_momentum_f8452944a7654b9;
extern const Rule RMSprop_update_centered_momentum_cc995de81e96c15;
extern const Rule RMSprop_update_centered_momentum_001d7374272745e;
extern const Rule Rprop_update_2da6513d84e73f6;

extern const Rule* const builtin_rules[] = {
    &AdaBelief_update_cc4166bee28f385,
    &Adadelta_update_6ade3dba41c5778,
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
    &Adagrad_update_58d2b908187ccbb,
    &Adam_update_6a5601b9fda6101,
    &Adam_update_amsgrad_9cfa3e4fd9f6f0c,
    &Adam_update_db229b25124449c,
    &Adam_update_amsgrad_5519f190daeab5f,
    &Adamax_update_ebc9278f632d48b,
    &Adamax_update_3aff544164e45df,
    &AdamWeightDecay_update_577dc418e8ac6ad,
    &ASGD_update_fafd6f02b9e8bf9,
    &FTRL_update_be82100f6a66f07,
    &ProximalAdagrad_update_0d980b1a488542e,
    &LAMB_update_98f975c03ae2fec,
    &LAMB_update_f9cd87834512497,
    &LAMB_update_d9eb936ff1789dc,
    &LARS_update_without_momentum_de787b07fed920a,
    &LARS_update_5c9a5212d52cf58,
    &LARS_update_2ab37a5eb4cfde4,
    &LARS_update_f2006a048fe2213,
    &LARS_update_fa224a02828e6dd,
    &Lion_update_d2868564d997dc9,
    &Momentum_update_5b00ce70d4e28e5,
    &Momentum_update_f762a0ffb9eec00,
    &SGD_update_without_momentum_2e00212f6c43685,
    &SGD_update_8430ac0d1a0f77e,
    &SGD_update_2de13a0fdbcfd72,
    &NAdam_update_6b3a8a0b0c0eebf,
    &NAdamW_update_0596e7fcbe6c0d4,
    &RAdam_update_05bc9732b908e93,
    &RMSprop_update_3feea275fb579c8,
    &RMSprop_update_2c4395888cd2c97,
    &RMSprop_update_centered_c2ca1765b3073a9,
    &RMSprop_update_centered_6c3b9e13d65e7f7,
    &RMSprop_update_momentum_5c17c1984d9b393,
    &RMSprop_update_momentum_f8452944a7654b9,
    &RMSprop_update_centered_momentum_cc995de81e96c15,
    &RMSprop_update_centered_momentum_001d7374272745e,
    &Rprop_update_2da6513d84e73f6,
};
extern const int builtin_count = 51;

}  // namespace ms_optim
