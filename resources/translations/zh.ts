<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>sae_gui</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation><numerusform>%n 个地址</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation><numerusform>%n 轮</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n held-out training images</source>
        <translation><numerusform>%n 幅留出的训练图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation><numerusform>%n 幅图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation><numerusform>另有 %n 条提示</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation><numerusform>%n 次运行</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n training images</source>
        <translation><numerusform>%n 幅训练用图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation><numerusform>%n 个单元</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n validation images</source>
        <translation><numerusform>%n 幅验证图像</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weights</source>
        <translation><numerusform>%n 个权重</numerusform></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>(y − x)², mean over pixels and images.</source>
        <translation>(y − x)²，对像素和图像取平均。</translation>
    </message>
    <message>
        <source>+ more ink</source>
        <translation>+ 增加墨迹</translation>
    </message>
    <message>
        <source>+ switches it on</source>
        <translation>+ 使其激活</translation>
    </message>
    <message>
        <source>+ unit {unit}</source>
        <translation>+ 单元 {unit}</translation>
    </message>
    <message>
        <source>+½ too much</source>
        <translation>+½ 墨迹过多</translation>
    </message>
    <message>
        <source>, and show the same strokes</source>
        <translation>，且显示同样的笔迹</translation>
    </message>
    <message>
        <source>, {epoch_progress} % of it</source>
        <translation>，已完成 {epoch_progress} %</translation>
    </message>
    <message>
        <source>0 to 0.01</source>
        <translation>0 至 0.01</translation>
    </message>
    <message>
        <source>0 to 0.3</source>
        <translation>0 至 0.3</translation>
    </message>
    <message>
        <source>0 to 0.5</source>
        <translation>0 至 0.5</translation>
    </message>
    <message>
        <source>0.0001 to 0.1</source>
        <translation>0.0001 至 0.1</translation>
    </message>
    <message>
        <source>0.01 to 0.2</source>
        <translation>0.01 至 0.2</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>0.1 至 10</translation>
    </message>
    <message>
        <source>0.5 to 0.99</source>
        <translation>0.5 至 0.99</translation>
    </message>
    <message>
        <source>1 batch/s</source>
        <translation>1 批/秒</translation>
    </message>
    <message>
        <source>1 epoch in 2 s</source>
        <translation>2 秒 1 轮</translation>
    </message>
    <message>
        <source>1 epoch in 5 s</source>
        <translation>5 秒 1 轮</translation>
    </message>
    <message>
        <source>1 epoch/s</source>
        <translation>1 轮/秒</translation>
    </message>
    <message>
        <source>1 ink</source>
        <translation>1 墨</translation>
    </message>
    <message>
        <source>10 to 400</source>
        <translation>10 至 400</translation>
    </message>
    <message>
        <source>25 to 1,024</source>
        <translation>25 至 1,024</translation>
    </message>
    <message>
        <source>5 to 50</source>
        <translation>5 至 50</translation>
    </message>
    <message>
        <source>50 to 500</source>
        <translation>50 至 500</translation>
    </message>
    <message>
        <source>8 to 32</source>
        <translation>8 至 32</translation>
    </message>
    <message>
        <source>8 to 64</source>
        <translation>8 至 64</translation>
    </message>
    <message>
        <source>9 in 10 training images</source>
        <translation>训练图像的十分之九</translation>
    </message>
    <message>
        <source>&lt;b&gt;{rounded}&lt;/b&gt; images/s</source>
        <translation>&lt;b&gt;{rounded}&lt;/b&gt; 幅图像/秒</translation>
    </message>
    <message>
        <source>A folder for alpha.npy and beta.npy</source>
        <translation>存放 alpha.npy 和 beta.npy 的文件夹</translation>
    </message>
    <message>
        <source>A random training image</source>
        <translation>随机一幅训练图像</translation>
    </message>
    <message>
        <source>A run that is at hand in a window stays: reset it there, then delete it.</source>
        <translation>在窗口中打开的运行会保留：请先在那里重置，再删除。</translation>
    </message>
    <message>
        <source>About Sparse Autoencoder</source>
        <translation>关于 Sparse Autoencoder</translation>
    </message>
    <message>
        <source>Above that, the oldest go that have neither a star nor a name of yours.</source>
        <translation>超出后，会移除既无星标也未命名的最旧运行。</translation>
    </message>
    <message>
        <source>Above what a unit counts as active. A sigmoid is never zero, so that 0.1 is usual for it; ReLU and top-k are zero when off.</source>
        <translation>高于此值的单元算作激活。sigmoid 从不为零，因此通常取 0.1；ReLU 和 top-k 关闭时为零。</translation>
    </message>
    <message>
        <source>Accuracy by units switched on</source>
        <translation>准确率与激活单元数</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Active units</source>
        <translation>激活单元数</translation>
    </message>
    <message>
        <source>Active units above</source>
        <translation>激活单元的下限</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>统一</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All sets are on this computer already</source>
        <translation>所有数据集均已在本机</translation>
    </message>
    <message>
        <source>All units on one colour scale</source>
        <translation>所有单元使用同一色标</translation>
    </message>
    <message>
        <source>An image file …</source>
        <translation>图像文件 …</translation>
    </message>
    <message>
        <source>And {others}.</source>
        <translation>还有 {others}。</translation>
    </message>
    <message>
        <source>Another window trains this run: it is renamed here only.</source>
        <translation>另一个窗口正在训练此运行：仅在这里改名。</translation>
    </message>
    <message>
        <source>Any image</source>
        <translation>任意图像</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the pairs · Esc</source>
        <translation>返回图像对 · Esc</translation>
    </message>
    <message>
        <source>Bars of the code</source>
        <translation>编码条</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对照</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>表格下方</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最好优先</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Blanked pixels</source>
        <translation>遮去的像素</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>逐步叠加</translation>
    </message>
    <message>
        <source>Building up, strongest parts first</source>
        <translation>逐步叠加，贡献最大的部分在前</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>内置数字</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By pixel</source>
        <translation>按像素</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed from {stem}.</source>
        <translation>由 {stem} 改动而来。</translation>
    </message>
    <message>
        <source>Check the gradient</source>
        <translation>检验梯度</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>选择位置 …</translation>
    </message>
    <message>
        <source>Clear the sheet · Delete</source>
        <translation>清空画板 · Delete</translation>
    </message>
    <message>
        <source>Click a class to see only its pairs.</source>
        <translation>点击一个类别，只看该类的图像对。</translation>
    </message>
    <message>
        <source>Click a unit in the wall to look into it.</source>
        <translation>点击权重墙上的单元，查看其细节。</translation>
    </message>
    <message>
        <source>Click again for all.</source>
        <translation>再次点击显示全部。</translation>
    </message>
    <message>
        <source>Click “{name}” again for all classes.</source>
        <translation>再次点击“{name}”，显示全部类别。</translation>
    </message>
    <message>
        <source>Click: only this class.</source>
        <translation>点击：只看此类。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Code, strongest unit first</source>
        <translation>编码，最强的单元在前</translation>
    </message>
    <message>
        <source>Colour scales</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>Constant units</source>
        <translation>恒定单元数</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Contribution: how much of a reconstruction is the unit's part, activation × decoder image, on average. Similarity: units with similar weights stand together.</source>
        <translation>贡献：该单元的部分（激活值 × 解码器图像）平均在重构中占多少。相似度：权重相近的单元排在一起。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy picture of the panel</source>
        <translation>复制面板图片</translation>
    </message>
    <message>
        <source>Copy the lesson as text</source>
        <translation>将课程复制为文本</translation>
    </message>
    <message>
        <source>Copy the recipe as text</source>
        <translation>将方案复制为文本</translation>
    </message>
    <message>
        <source>Correct the marked setting first.</source>
        <translation>请先更正标出的设置。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Cost by epoch, as a table</source>
        <translation>各轮代价的表格</translation>
    </message>
    <message>
        <source>Cost {cost} at epoch {epoch} of {epochs}, {way}; {terms}.{beside}</source>
        <translation>第 {epoch} 轮（共 {epochs} 轮）代价为 {cost}，{way}；{terms}。{beside}</translation>
    </message>
    <message>
        <source>Cost {cost}, down {share} % in one epoch.</source>
        <translation>代价 {cost}，一轮内下降 {share} %。</translation>
    </message>
    <message>
        <source>Cost {cost}, down {share} % in {epochs} epochs.</source>
        <translation>代价 {cost}，{epochs} 轮内下降 {share} %。</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in one epoch.</source>
        <translation>代价 {cost}，一轮内没有变化。</translation>
    </message>
    <message>
        <source>Cost {cost}, unchanged in {epochs} epochs.</source>
        <translation>代价 {cost}，{epochs} 轮内没有变化。</translation>
    </message>
    <message>
        <source>Cost {cost}, up {share} % in one epoch.</source>
        <translation>代价 {cost}，一轮内上升 {share} %。</translation>
    </message>
    <message>
        <source>Cost {cost}, up {share} % in {epochs} epochs.</source>
        <translation>代价 {cost}，{epochs} 轮内上升 {share} %。</translation>
    </message>
    <message>
        <source>Cost {cost}.</source>
        <translation>代价 {cost}。</translation>
    </message>
    <message>
        <source>Cost {symbol}</source>
        <translation>总代价 {symbol}</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curves as a picture …</source>
        <translation>曲线图片 …</translation>
    </message>
    <message>
        <source>Curves of the checked runs, CSV …</source>
        <translation>勾选运行的曲线，CSV …</translation>
    </message>
    <message>
        <source>Curves, CSV …</source>
        <translation>曲线，CSV …</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死单元</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>死单元数</translation>
    </message>
    <message>
        <source>Dec.</source>
        <translation>解码端</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除键</translation>
    </message>
    <message>
        <source>Delete all without star or name</source>
        <translation>删除所有无星标且未命名的运行</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>删除选中的运行</translation>
    </message>
    <message>
        <source>Deleted {runs}.</source>
        <translation>已删除 {runs}。</translation>
    </message>
    <message>
        <source>Deleted “{name}”.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值图像</translation>
    </message>
    <message>
        <source>Difference of the gradients</source>
        <translation>梯度之差</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差值图</translation>
    </message>
    <message>
        <source>Digits before</source>
        <translation>上一组数字</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>丢弃 …</translation>
    </message>
    <message>
        <source>Discarded the run of the last sitting.</source>
        <translation>已丢弃上次会话的运行。</translation>
    </message>
    <message>
        <source>Disturb</source>
        <translation>扰动</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>Diverged. Back at epoch {epoch}.</source>
        <translation>训练发散，已回到第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Do the formulas that train give the derivative of the cost?</source>
        <translation>训练所用的公式是否给出代价的导数？</translation>
    </message>
    <message>
        <source>Double click one, or press 1 to 8, to start from it</source>
        <translation>双击一项，或按 1 至 8，以它为起点</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download images</source>
        <translation>下载图像</translation>
    </message>
    <message>
        <source>Download {title}: {description}</source>
        <translation>下载 {title}：{description}</translation>
    </message>
    <message>
        <source>Downloading {title}</source>
        <translation>正在下载 {title}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. What is drawn is scaled and centred as the training images are, into the dashed box, and goes through the model with every stroke. The sliders disturb what the model sees, and leave the drawing as it is. The right button erases, the arrow keys move the drawing, Ctrl+Z takes back, Delete clears.</source>
        <translation>可用鼠标、笔或手指绘制。所画内容按训练图像的方式缩放并居中到虚线框内，每画一笔都会送入模型。滑块只扰动模型看到的图像，不改变所画的内容。右键擦除，方向键移动图形，Ctrl+Z 撤销，Delete 清空。</translation>
    </message>
    <message>
        <source>Drop a folder, a .npy, .npz or IDX file here, or choose:</source>
        <translation>将文件夹或 .npy、.npz、IDX 文件拖到此处，或选择：</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>各自</translation>
    </message>
    <message>
        <source>Each dot is a hidden unit's mean activation ρ̂ over the training images. Its arrow is the pull of the sparsity penalty: minus its derivative by ρ̂, drawn to one scale for all units. KL pulls harder the further a unit is from the dashed target ρ, and hardest near 0 and 1; L1 pulls all units down alike. The reconstruction pulls back: where both are in balance, units stand off the line.</source>
        <translation>每个点是一个隐藏单元在训练图像上的平均激活 ρ̂。箭头是稀疏惩罚的拉力，即惩罚对 ρ̂ 的导数取负，所有单元用同一比例绘制。KL 对离虚线目标 ρ 越远的单元拉力越大，在 0 和 1 附近最大；L1 对所有单元施加相同的向下拉力。重构项向相反方向拉：两者平衡时，单元会偏离目标线。</translation>
    </message>
    <message>
        <source>Each original stands beside what the network makes of it from its code alone, and beside their difference: blue where ink is missing, rust where there is too much. The bar under a pair is its error, half the sum of the squared differences of all pixels; the tick marks the mean over the training images.</source>
        <translation>每幅原图旁是网络仅凭其编码得到的重构，以及两者的差值：蓝色为缺少墨迹，锈色为墨迹过多。图像对下方的条是其误差，即所有像素差的平方和的一半；刻度标出训练图像的均值。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edits apply to the next run.</source>
        <translation>改动将用于下一次运行。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>空。</translation>
    </message>
    <message>
        <source>Enc.</source>
        <translation>编码端</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>End the run where it stands; Continue goes on from there</source>
        <translation>在当前位置结束运行；“继续”可由此接着训练</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epoch {epoch}.</source>
        <translation>第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: </source>
        <translation>第 {epoch} 轮: </translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>已训练轮数</translation>
    </message>
    <message>
        <source>Erase · also the right button</source>
        <translation>擦除 · 也可用右键</translation>
    </message>
    <message>
        <source>Error among the training images</source>
        <translation>在训练图像误差中的位置</translation>
    </message>
    <message>
        <source>Error as it shifts</source>
        <translation>平移时的误差</translation>
    </message>
    <message>
        <source>Error as it sinks</source>
        <translation>下移时的误差</translation>
    </message>
    <message>
        <source>Error as it thickens</source>
        <translation>加粗时的误差</translation>
    </message>
    <message>
        <source>Error as it turns</source>
        <translation>旋转时的误差</translation>
    </message>
    <message>
        <source>Error as noise grows</source>
        <translation>噪声增大时的误差</translation>
    </message>
    <message>
        <source>Error as the patch grows</source>
        <translation>遮挡块增大时的误差</translation>
    </message>
    <message>
        <source>Error by class</source>
        <translation>各类误差</translation>
    </message>
    <message>
        <source>Error per pixel</source>
        <translation>每像素误差</translation>
    </message>
    <message>
        <source>Error through the range of the disturbance</source>
        <translation>扰动取遍整个范围时的误差</translation>
    </message>
    <message>
        <source>Error without it</source>
        <translation>去掉该单元后的误差</translation>
    </message>
    <message>
        <source>Error {error} at {value}; lowest {lowest} at {place}.</source>
        <translation>{value} 处误差为 {error}；在 {place} 处最低，为 {lowest}。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差分析</translation>
    </message>
    <message>
        <source>Every image is one hidden unit. Decoder: the ink it adds to a reconstruction when it is on, rust, or takes away, blue. Encoder: the ink that switches it on, rust, or off, blue. A struck-through square marks a dead unit, which is never on; a filled corner one that is always on; two bars one that never changes. Click a unit to look into it.</source>
        <translation>每幅图像是一个隐藏单元。解码器：单元激活时为重构增加（锈色）或减去（蓝色）的墨迹。编码器：使其激活（锈色）或关闭（蓝色）的墨迹。划线的方块标记死单元，即从不激活；填实的角标记始终激活的单元；两条短线标记从不变化的单元。点击单元可查看细节。</translation>
    </message>
    <message>
        <source>Every image of the set, sorted by its error: half the sum of the squared differences of all pixels. The worst show what the code cannot say, the typical ones (error nearest to the median) what to expect. The tick on each bar marks the mean over the set. A double click or Enter enlarges a pair; there mouse and arrow keys read the values of a pixel, W asks why it looks so, Esc leads back.</source>
        <translation>集合中的所有图像，按误差排序：误差为所有像素差的平方和的一半。最差的显示编码无法表达什么，典型的（误差最接近中位数）显示通常的水平。每条上的刻度标出集合的均值。双击或按 Enter 放大一对图像；放大后可用鼠标和方向键读取像素值，按 W 查看成因，按 Esc 返回。</translation>
    </message>
    <message>
        <source>Every run of this sitting, one a line. Settings in which they differ stand beside the names, then what came of each: a green dot marks the best figure of a column. A checked run is drawn in the plots below. F2 renames, * stars, Delete takes a run away; it can be brought back.</source>
        <translation>本次会话的所有运行，每行一次。名称旁是各次不同的设置，其后是结果：绿点标出该列的最佳值。勾选的运行绘制在下方图中。F2 重命名，* 加星标，Delete 移除运行；移除后可以恢复。</translation>
    </message>
    <message>
        <source>Every run that is started appears here</source>
        <translation>每次启动的运行都会出现在这里</translation>
    </message>
    <message>
        <source>Every unit on its own colour scale, or all on one</source>
        <translation>每个单元用各自的颜色标尺，或全部共用一个</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Exact gradient</source>
        <translation>精确梯度</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Explained variance</source>
        <translation>解释方差</translation>
    </message>
    <message>
        <source>Explained variance: 1 − Σ‖x − y‖² / Σ‖x − x̄‖², the share of the differences between images that the reconstructions keep. 0 is no better than the mean image.</source>
        <translation>解释方差：1 − Σ‖x − y‖² / Σ‖x − x̄‖²，即重构保留的图像间差异的比例。0 表示不优于平均图像。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Figure to compare</source>
        <translation>用于比较的指标</translation>
    </message>
    <message>
        <source>Figures appear when training pauses or ends, or by Measure now.</source>
        <translation>训练暂停或结束时显示数值，或按“立即测量”。</translation>
    </message>
    <message>
        <source>Figures appear when training pauses or ends.</source>
        <translation>训练暂停或结束时显示数值。</translation>
    </message>
    <message>
        <source>Figures from {images} of {of} images; all of them when training stops.</source>
        <translation>数值取自 {of} 幅图像中的 {images} 幅；训练停止后使用全部图像。</translation>
    </message>
    <message>
        <source>Figures of the images</source>
        <translation>图像的数据</translation>
    </message>
    <message>
        <source>Figures of the wall</source>
        <translation>单元墙的数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件列表</translation>
    </message>
    <message>
        <source>Film of training, GIF …</source>
        <translation>训练过程动画，GIF …</translation>
    </message>
    <message>
        <source>Film of training, MP4 …</source>
        <translation>训练过程影片，MP4 …</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>查找 …</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished, epoch {epoch}.</source>
        <translation>已完成，第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一方</translation>
    </message>
    <message>
        <source>First images</source>
        <translation>最前的图像</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Forget the run; the same start again</source>
        <translation>丢弃此次运行；从同样的起点重来</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Formula of the cost</source>
        <translation>代价的公式</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Give every unit its own activation</source>
        <translation>恢复每个单元自身的激活值</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>接着训练</translation>
    </message>
    <message>
        <source>Go to the lesson</source>
        <translation>转到课程</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Half the squared difference ½‖y − x‖², summed over the pixels, mean over the images.</source>
        <translation>平方差的一半 ½‖y − x‖²，对像素求和，对图像取平均。</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>暂停播放</translation>
    </message>
    <message>
        <source>Halt, to go on in the very same place (Space)</source>
        <translation>暂停，之后从原处继续（空格键）</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏单元数</translation>
    </message>
    <message>
        <source>Hide the curve of {name}</source>
        <translation>隐藏 {name} 的曲线</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Histogram of mean activations</source>
        <translation>平均激活的直方图</translation>
    </message>
    <message>
        <source>Histogram of the unit's activations</source>
        <translation>该单元激活值的直方图</translation>
    </message>
    <message>
        <source>Home End</source>
        <translation>Home 键 End 键</translation>
    </message>
    <message>
        <source>How a gradient becomes a step.</source>
        <translation>如何由梯度得到一步更新。</translation>
    </message>
    <message>
        <source>How far a step goes. Too small: nothing moves. Too large: steps overshoot and the cost grows.</source>
        <translation>每一步走多远。太小：几乎不动。太大：步子越过目标，代价上升。</translation>
    </message>
    <message>
        <source>How fast a run goes: slower, to watch it step by step · Ctrl+[ and Ctrl+]</source>
        <translation>运行的快慢：放慢可逐步观察 · Ctrl+[ 和 Ctrl+]</translation>
    </message>
    <message>
        <source>How finely numbers are kept while training. float64 takes twice the time.</source>
        <translation>训练时数值的精度。float64 耗时加倍。</translation>
    </message>
    <message>
        <source>How good the model is, measured with weights that stand still on images that stay the same. Above: its error beside errors that need no hidden unit. The mean image shows the same picture for every image; PCA is the best that a linear code of so many numbers can do. Below: figures of its reconstructions and of its units, on the images it was trained on and on those kept aside. Point at a row to read its formula.</source>
        <translation>模型有多好：权重固定不动，图像保持不变，以此测量。上方：模型误差与不需要隐藏单元的误差对照。平均图像对每幅图像都给出同一图片；PCA 是同样多个数的线性编码所能达到的最佳。下方：重构和单元的各项指标，分别在训练图像和留出图像上测量。指向一行可查看其公式。</translation>
    </message>
    <message>
        <source>How hard every unit is pulled towards ρ. It multiplies the sparsity term of J. 0 lets units be on all the time.</source>
        <translation>每个单元被拉向 ρ 的力度，即 J 中稀疏项的系数。0 表示单元可以一直激活。</translation>
    </message>
    <message>
        <source>How hard weights are pulled to zero. It multiplies the weights' term of J; biases are left alone.</source>
        <translation>权重被拉向零的力度，即 J 中权重项的系数；不作用于偏置。</translation>
    </message>
    <message>
        <source>How many features the code has. Each learns one thing to look for.</source>
        <translation>编码有多少个特征。每个特征学会寻找一种模式。</translation>
    </message>
    <message>
        <source>How many images a step looks at. 0: the whole set.</source>
        <translation>每一步使用多少幅图像。0：整个集合。</translation>
    </message>
    <message>
        <source>How many units top-k leaves on for each image.</source>
        <translation>对每幅图像，top-k 保留多少个激活单元。</translation>
    </message>
    <message>
        <source>How much of the last step the next one keeps.</source>
        <translation>下一步保留上一步的多少。</translation>
    </message>
    <message>
        <source>How much the code knows of what an image shows, though training never saw a class. A softmax regression, the plainest reader there is, learns to tell the classes from codes; another one learns it from the raw pixels of the same images. The curve is for codes of which only the strongest units of each image stay on, with a reader of its own for each number of units.</source>
        <translation>虽然训练从未见过类别，编码对图像内容了解多少？用最简单的读取器 softmax 回归，从编码学习区分类别；另一个则从同样图像的原始像素学习。曲线对应每幅图像只保留最强单元的编码，每个单元数各有自己的读取器。</translation>
    </message>
    <message>
        <source>How much the hidden units are on, from 0 (never) upwards. The line is the mean over all units and images, epoch by epoch; nine in ten units lie within the band. The histogram at the right counts the units as they are now, on the same axis. With a KL penalty every unit is pulled to the dashed line, the target ρ.</source>
        <translation>隐藏单元的激活程度，从 0（从不）向上。线是所有单元和图像的逐轮均值；十分之九的单元位于带内。右侧直方图按同一坐标轴统计当前的单元。使用 KL 惩罚时，每个单元被拉向虚线，即目标 ρ。</translation>
    </message>
    <message>
        <source>How often training goes through all the images.</source>
        <translation>训练遍历全部图像的次数。</translation>
    </message>
    <message>
        <source>How one image's reconstruction comes about. It starts from the bias alone; every unit that is on adds its decoder image times its activation; the output's activation makes pixels of the sum. Units stand in the order of their part's length, activation times the norm of the decoder weights. Drag a bar to change an activation, click its picture to switch the unit off: reconstruction, difference and error follow. Parts of the equation share one scale; each picture under a bar has its own: blue takes ink away, rust adds it.</source>
        <translation>一幅图像的重构是如何得到的。它仅从偏置出发；每个激活的单元加上其解码器图像乘以激活值；输出函数把总和变为像素。单元按其部分的长度（激活值乘以解码器权重的范数）排列。拖动条可改变激活值，点击其图像可关闭该单元：重构、差值和误差随之变化。等式各部分共用一个标尺；条下方的图像各有标尺：蓝色减去墨迹，锈色增加墨迹。</translation>
    </message>
    <message>
        <source>How units are kept at rest: KL divergence pulls each unit's mean activation to a target, L1 taxes every activation.</source>
        <translation>如何使单元保持静息：KL 散度把每个单元的平均激活拉向目标值，L1 对每个激活值计罚。</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>上一幅图像</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像边长</translation>
    </message>
    <message>
        <source>Image {range}</source>
        <translation>图像 {range}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像集</translation>
    </message>
    <message>
        <source>Images (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation>图像 (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>每类的图像</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>显示的图像</translation>
    </message>
    <message>
        <source>Images {range}</source>
        <translation>图像范围 {range}</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>按整体</translation>
    </message>
    <message>
        <source>In the formula: {place}</source>
        <translation>在公式中：{place}</translation>
    </message>
    <message>
        <source>In use. Edits apply to the next run.</source>
        <translation>使用中。改动将用于下一次运行。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Invert ink and paper</source>
        <translation>对调墨色与底色</translation>
    </message>
    <message>
        <source>It appears here when training begins.</source>
        <translation>训练开始后显示在这里。</translation>
    </message>
    <message>
        <source>Its file stays where you put it: {names}</source>
        <translation>其文件保留在您存放的位置：{names}</translation>
    </message>
    <message>
        <source>Its run is safe up to epoch {epoch} of {epochs}.</source>
        <translation>该次运行已保存到第 {epoch} 轮，共 {epochs} 轮。</translation>
    </message>
    <message>
        <source>Its value in the second</source>
        <translation>第二方的取值</translation>
    </message>
    <message>
        <source>J is a mean over the images; the notebook's C is a sum, without a term for weights.</source>
        <translation>J 是对图像的平均；notebook 的 C 是总和，没有权重项。</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL 散度</translation>
    </message>
    <message>
        <source>Keep this unit beside the ones you open next</source>
        <translation>将此单元固定在旁，与接下来打开的单元对照</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>保留的运行</translation>
    </message>
    <message>
        <source>Kept runs took more than {limit}.</source>
        <translation>保留的运行超过了 {limit}。</translation>
    </message>
    <message>
        <source>Kept runs …</source>
        <translation>保留的运行 …</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>按键 {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>L0: how many units are above the threshold, mean over the images.</source>
        <translation>L0：高于阈值的单元数，对图像取平均。</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 has no target: it pulls every unit down by w = {weight}.</source>
        <translation>L1 没有目标值：它以 w = {weight} 把每个单元向下拉。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Leave the audience's window</source>
        <translation>退出投影窗口</translation>
    </message>
    <message>
        <source>Leave · Esc</source>
        <translation>退出 · Esc</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>当前课程</translation>
    </message>
    <message>
        <source>Lesson {number} of {lessons}</source>
        <translation>第 {number} 课，共 {lessons} 课</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons that lead through the window step by step</source>
        <translation>逐步引导使用本窗口的课程</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light background</source>
        <translation>浅色背景</translation>
    </message>
    <message>
        <source>Light on dark, as stored</source>
        <translation>深底浅字，与存储一致</translation>
    </message>
    <message>
        <source>Likeness of units and images</source>
        <translation>单元与图像的相像程度</translation>
    </message>
    <message>
        <source>Lin</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Lines and words stay sharp at any size.</source>
        <translation>线条和文字在任何尺寸下都清晰。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Look through all images</source>
        <translation>浏览全部图像</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>回看中</translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}</source>
        <translation>回看第 {epoch} 轮</translation>
    </message>
    <message>
        <source>Looking back at epoch {epoch}.</source>
        <translation>正在回看第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Makes every pixel black or white before training, as the notebook does.</source>
        <translation>训练前将每个像素变为黑或白，与 notebook 相同。</translation>
    </message>
    <message>
        <source>Mean activation</source>
        <translation>平均激活</translation>
    </message>
    <message>
        <source>Mean activation by class</source>
        <translation>各类的平均激活</translation>
    </message>
    <message>
        <source>Mean activation of every unit</source>
        <translation>每个单元的平均激活</translation>
    </message>
    <message>
        <source>Mean activation {figure} at epoch {epoch} of {epochs}{target}; 9 in 10 units between {low} and {high}. {unit_counts}</source>
        <translation>第 {epoch} 轮（共 {epochs} 轮）平均激活为 {figure}{target}；十分之九的单元在 {low} 与 {high} 之间。{unit_counts}</translation>
    </message>
    <message>
        <source>Mean error of each class</source>
        <translation>各类的平均误差</translation>
    </message>
    <message>
        <source>Mean over all hidden units and images.</source>
        <translation>对所有隐藏单元和图像取平均。</translation>
    </message>
    <message>
        <source>Mean squared error by pixel</source>
        <translation>每像素的均方误差</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>立即测量</translation>
    </message>
    <message>
        <source>Measure the weights as they are now; training goes on meanwhile</source>
        <translation>按当前权重测量；训练同时继续</translation>
    </message>
    <message>
        <source>Measured {when} on {images}.</source>
        <translation>{when}在 {images} 上测得。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>运行的时刻</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>关于{title}的更多内容</translation>
    </message>
    <message>
        <source>Most opposed units</source>
        <translation>最相反的单元</translation>
    </message>
    <message>
        <source>Most similar units</source>
        <translation>最相似的单元</translation>
    </message>
    <message>
        <source>N counts the images that are left to train on.</source>
        <translation>N 是留下来用于训练的图像数。</translation>
    </message>
    <message>
        <source>N, the number of images that ∑ₙ runs over.</source>
        <translation>N，即 ∑ₙ 求和所遍历的图像数。</translation>
    </message>
    <message>
        <source>Nearest by</source>
        <translation>近邻依据</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>最近的训练图像</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next digits</source>
        <translation>下一组数字</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一幅图像</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>下一个单元</translation>
    </message>
    <message>
        <source>No check yet.</source>
        <translation>尚未检验。</translation>
    </message>
    <message>
        <source>No classes.</source>
        <translation>没有类别。</translation>
    </message>
    <message>
        <source>No code yet.</source>
        <translation>尚无编码。</translation>
    </message>
    <message>
        <source>No epoch yet.</source>
        <translation>尚未完成一轮。</translation>
    </message>
    <message>
        <source>No image of this class is in the set.</source>
        <translation>集合中没有此类图像。</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>No images are open</source>
        <translation>尚未打开图像</translation>
    </message>
    <message>
        <source>No images are open, or they have no classes.</source>
        <translation>没有打开图像，或者图像没有类别。</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>尚未打开图像。</translation>
    </message>
    <message>
        <source>No images are open. A branch needs some to train on.</source>
        <translation>尚未打开图像。分支需要图像才能训练。</translation>
    </message>
    <message>
        <source>No images are open. A race needs some to train on.</source>
        <translation>尚未打开图像。对比训练需要图像才能训练。</translation>
    </message>
    <message>
        <source>No model yet.</source>
        <translation>尚无模型。</translation>
    </message>
    <message>
        <source>No penalty.</source>
        <translation>没有惩罚。</translation>
    </message>
    <message>
        <source>No penalty: nothing pulls the units to a target.</source>
        <translation>没有惩罚：没有力把单元拉向目标值。</translation>
    </message>
    <message>
        <source>No run is checked.</source>
        <translation>没有勾选任何运行。</translation>
    </message>
    <message>
        <source>No sparsity penalty is in use.</source>
        <translation>未使用稀疏惩罚。</translation>
    </message>
    <message>
        <source>No star</source>
        <translation>无星标</translation>
    </message>
    <message>
        <source>No unit is looked into.</source>
        <translation>未查看任何单元。</translation>
    </message>
    <message>
        <source>No word here answers to that.</source>
        <translation>没有与此相符的词条。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal N(0, 1)</source>
        <translation>正态 N(0, 1)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>本机尚无</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notebook, 2018</source>
        <translation>Notebook，2018</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>Nothing is being downloaded.</source>
        <translation>没有正在下载的内容。</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>尚未画任何内容。</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>尚无内容可显示。</translation>
    </message>
    <message>
        <source>Nudging every weight up and down …</source>
        <translation>正在逐个微调每个权重 …</translation>
    </message>
    <message>
        <source>NumPy's generator takes no other</source>
        <translation>NumPy 的随机数生成器不接受其他值</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>图像编号</translation>
    </message>
    <message>
        <source>Number of the training image</source>
        <translation>训练图像编号</translation>
    </message>
    <message>
        <source>Numeric against analytic derivative</source>
        <translation>数值导数与解析导数</translation>
    </message>
    <message>
        <source>On 12 random images of 4 × 4 pixels, 6 units, in float64.</source>
        <translation>使用 12 幅 4 × 4 像素的随机图像、6 个单元，float64 精度。</translation>
    </message>
    <message>
        <source>On {tested}, {when}.</source>
        <translation>在 {tested} 上，{when}。</translation>
    </message>
    <message>
        <source>On {tested}, {when}; learnt from {trained_on}; {guessing}.</source>
        <translation>在 {tested} 上，{when}；学自 {trained_on}；{guessing}。</translation>
    </message>
    <message>
        <source>On {tested}, {when}; {guessing}.</source>
        <translation>在 {tested} 上，{when}；{guessing}。</translation>
    </message>
    <message>
        <source>On {tested}.</source>
        <translation>在 {tested} 上。</translation>
    </message>
    <message>
        <source>One figure of every checked run, epoch by epoch, each in the colour and dash it has in the table. The hairline stands at the epoch that the timeline looks back at.</source>
        <translation>每次勾选的运行的一项指标，逐轮绘制，颜色和线型与表中一致。细线位于时间轴回看的那一轮。</translation>
    </message>
    <message>
        <source>One of class</source>
        <translation>某一类中的一幅</translation>
    </message>
    <message>
        <source>One pair, enlarged</source>
        <translation>放大的一对图像</translation>
    </message>
    <message>
        <source>Only settings that differ</source>
        <translation>只显示不同的设置</translation>
    </message>
    <message>
        <source>Only training images can be taken apart.</source>
        <translation>只能拆解训练图像。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>打开文件 …</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>打开图像文件夹</translation>
    </message>
    <message>
        <source>Open a folder of images …</source>
        <translation>打开图像文件夹 …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>打开文件夹 …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>打开课程 …</translation>
    </message>
    <message>
        <source>Open a recipe file …</source>
        <translation>打开方案文件 …</translation>
    </message>
    <message>
        <source>Open a recipe …</source>
        <translation>打开训练方案 …</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Open a run …</source>
        <translation>打开运行 …</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Open images …</source>
        <translation>打开图像 …</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>在独立窗口中打开</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开 …</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Order of the pairs</source>
        <translation>图像对的顺序</translation>
    </message>
    <message>
        <source>Order of the units</source>
        <translation>单元的顺序</translation>
    </message>
    <message>
        <source>Original and reconstruction</source>
        <translation>原图与重构</translation>
    </message>
    <message>
        <source>Originals and reconstructions</source>
        <translation>原图与重构图像</translation>
    </message>
    <message>
        <source>Other digits</source>
        <translation>换一组数字</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>其他文件 …</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出函数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pace of training</source>
        <translation>训练速度</translation>
    </message>
    <message>
        <source>Page of images</source>
        <translation>图像页</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>翻页 ↑ ↓</translation>
    </message>
    <message>
        <source>Panel in own window</source>
        <translation>面板独立窗口</translation>
    </message>
    <message>
        <source>Parts in the sum</source>
        <translation>求和中的部分数</translation>
    </message>
    <message>
        <source>Paste a recipe or a lesson</source>
        <translation>粘贴方案或课程</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心轮数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause after these epochs, for instance 1, 5, 20. Nothing: never.</source>
        <translation>在这些轮之后暂停，例如 1, 5, 20。留空：不暂停。</translation>
    </message>
    <message>
        <source>Pause at epochs</source>
        <translation>在指定轮暂停</translation>
    </message>
    <message>
        <source>Pause at epochs …</source>
        <translation>在指定轮暂停 …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused at epoch {epoch}.</source>
        <translation>已在第 {epoch} 轮暂停。</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素值</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Play the run from moment to moment</source>
        <translation>逐个时刻播放该次运行</translation>
    </message>
    <message>
        <source>Point at a term, a setting or a curve.</source>
        <translation>指向某一项、某个设置或某条曲线。</translation>
    </message>
    <message>
        <source>Point at a term, a setting or a curve: what belongs together lights up.</source>
        <translation>指向某一项、某个设置或某条曲线：相关的部分会一起亮起。</translation>
    </message>
    <message>
        <source>Point at a unit to name it, click to look into it.</source>
        <translation>指向单元可显示其名称，点击可查看细节。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Predict first: choose an answer.</source>
        <translation>请先预测：选择一个答案。</translation>
    </message>
    <message>
        <source>Press Space to train.</source>
        <translation>按空格键开始训练。</translation>
    </message>
    <message>
        <source>Press Train.</source>
        <translation>按“开始训练”。</translation>
    </message>
    <message>
        <source>Press Train: here stand the reconstructions, the worst first.</source>
        <translation>按“开始训练”：重构图像将显示在这里，最差的在前。</translation>
    </message>
    <message>
        <source>Press Train: here stands how the model puts one image together from its units' parts.</source>
        <translation>按“开始训练”：这里将显示模型如何用各单元的部分组成一幅图像。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>上一个单元</translation>
    </message>
    <message>
        <source>Principal components of all training images, as many as there are hidden units. No linear code of that many numbers does better.</source>
        <translation>全部训练图像的主成分，个数与隐藏单元数相同。同样多个数的线性编码不可能更好。</translation>
    </message>
    <message>
        <source>Principal components of all training images, as many as units are active on average. No linear code of that many numbers does better.</source>
        <translation>全部训练图像的主成分，个数与平均激活的单元数相同。同样多个数的线性编码不可能更好。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Progress of {about}</source>
        <translation>{about}的进度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>放回主窗口</translation>
    </message>
    <message>
        <source>Put {panel} back</source>
        <translation>放回{panel}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>对比训练</translation>
    </message>
    <message>
        <source>Race …</source>
        <translation>对比训练 …</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>方案 (*.toml)</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>重构误差</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <translation>重构图像</translation>
    </message>
    <message>
        <source>Reconstructions …</source>
        <translation>重构图像 …</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>报告 …</translation>
    </message>
    <message>
        <source>Report, film, script, curves, pictures and weights of the run</source>
        <translation>该次运行的报告、影片、脚本、曲线、图片和权重</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all disturbances</source>
        <translation>重置所有扰动</translation>
    </message>
    <message>
        <source>Resizes every image to this many rows and columns. 0: as they are.</source>
        <translation>将每幅图像缩放到这么多行和列。0：保持原样。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Round to 0/1</source>
        <translation>舍入为 0/1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>梯度规则</translation>
    </message>
    <message>
        <source>Rule to check</source>
        <translation>待检验的规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run as a NumPy script …</source>
        <translation>以 NumPy 脚本保存运行 …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Runs (*.npz)</source>
        <translation>运行 (*.npz)</translation>
    </message>
    <message>
        <source>Runs are not kept: {reason}</source>
        <translation>运行未能保留：{reason}</translation>
    </message>
    <message>
        <source>Runs by epoch</source>
        <translation>各次运行随轮数的变化</translation>
    </message>
    <message>
        <source>Same digits</source>
        <translation>相同数字</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>另选位置保存 …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save picture of the panel …</source>
        <translation>保存面板图片 …</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片 …</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Save recipe …</source>
        <translation>保存方案 …</translation>
    </message>
    <message>
        <source>Save the recipe …</source>
        <translation>保存此方案 …</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Save the run as …</source>
        <translation>运行另存为 …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Saved {seconds} s ago</source>
        <translation>{seconds} 秒前已保存</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>颜色标尺</translation>
    </message>
    <message>
        <source>Scale of the cost</source>
        <translation>代价的刻度</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>在术语表中搜索</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二方</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>将 {name} 设为 {value}</translation>
    </message>
    <message>
        <source>Set η to {gentler} and go on from epoch {last_good_epoch}</source>
        <translation>将 η 设为 {gentler}，从第 {last_good_epoch} 轮继续</translation>
    </message>
    <message>
        <source>Set-up column</source>
        <translation>设置栏</translation>
    </message>
    <message>
        <source>Share of the first cost that is gone</source>
        <translation>初始代价已降低的比例</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation>平移 →</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation>平移 ↓</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show every pixel of a reconstruction as 0 or 1</source>
        <translation>将重构的每个像素显示为 0 或 1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show ink light and paper dark</source>
        <translation>墨迹显示为浅色，纸面显示为深色</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>显示所在文件夹</translation>
    </message>
    <message>
        <source>Show or fold the set-up column · Ctrl+B</source>
        <translation>显示或折叠设置栏 · Ctrl+B</translation>
    </message>
    <message>
        <source>Show the class a few things, large · F5</source>
        <translation>向全班放大展示少量内容 · F5</translation>
    </message>
    <message>
        <source>Show the curve of {name}</source>
        <translation>显示 {name} 的曲线</translation>
    </message>
    <message>
        <source>Show the images in random order</source>
        <translation>以随机顺序显示图像</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Show the run as it is now</source>
        <translation>显示运行的当前状态</translation>
    </message>
    <message>
        <source>Show the set-up column</source>
        <translation>显示设置栏</translation>
    </message>
    <message>
        <source>Show the whole run, and follow it again (F, or double click)</source>
        <translation>显示整个运行并继续跟随（F，或双击）</translation>
    </message>
    <message>
        <source>Show what is missing and what is too much</source>
        <translation>显示缺少和过多的部分</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the images</source>
        <translation>图像的大小</translation>
    </message>
    <message>
        <source>Size of the images · Ctrl and the mouse wheel</source>
        <translation>图像的大小 · Ctrl 加鼠标滚轮</translation>
    </message>
    <message>
        <source>Size of the images, in whole multiples of their pixels</source>
        <translation>图像的大小，取像素的整数倍</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Smoothness of the units' pictures</source>
        <translation>单元图像的平滑度</translation>
    </message>
    <message>
        <source>Something is drawn. Arrow keys move it, Delete clears.</source>
        <translation>已画有图形。方向键移动，Delete 清空。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出现了问题。</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Sparse Autoencoder</source>
        <translation>Sparse Autoencoder</translation>
    </message>
    <message>
        <source>Sparse Autoencoder, for the audience</source>
        <translation>Sparse Autoencoder，投影</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>Sparsity term</source>
        <translation>稀疏项</translation>
    </message>
    <message>
        <source>Sparsity weight</source>
        <translation>稀疏权重</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Squared error per pixel</source>
        <translation>每像素平方误差</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>为此运行加星标</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Start a new run from this moment, with the settings of the form</source>
        <translation>按表单中的设置，从此刻开始一次新的运行</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>选择起点</translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation>以一幅图像为起点</translation>
    </message>
    <message>
        <source>Start from an image file</source>
        <translation>以图像文件为起点</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>选择起点 …</translation>
    </message>
    <message>
        <source>Start race</source>
        <translation>开始对比</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Step {number}. {title}</source>
        <translation>第 {number} 步：{title}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Stop race</source>
        <translation>停止对比训练</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row without a lower validation loss (a lower cost, where no images are kept aside), and goes back to the best weights. 0: trains to the end.</source>
        <translation>连续这么多轮验证损失没有降低（未留出图像时看代价）即停止，并恢复最佳权重。0：训练到底。</translation>
    </message>
    <message>
        <source>Strongest units of the code</source>
        <translation>编码中最强的单元</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>激活比例</translation>
    </message>
    <message>
        <source>Switched on (above {threshold})</source>
        <translation>激活比例（大于 {threshold}）</translation>
    </message>
    <message>
        <source>Table: CSV, Markdown or LaTeX …</source>
        <translation>表格：CSV、Markdown 或 LaTeX …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Take away the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>Take away the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Take back the last stroke · Ctrl+Z</source>
        <translation>撤销上一笔 · Ctrl+Z</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target activation</source>
        <translation>目标激活</translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation>这些运行中的最佳值</translation>
    </message>
    <message>
        <source>The built-in digits need no network{same}. {title} files you already have open with “Open …”.</source>
        <translation>内置数字不需要网络{same}。已有的 {title} 文件可用“打开 …”打开。</translation>
    </message>
    <message>
        <source>The cost as a formula</source>
        <translation>代价的公式</translation>
    </message>
    <message>
        <source>The cost is what training makes smaller. J is a mean over the images; under the notebook's rule C is a sum over them. It is the reconstruction's error plus what keeps units at rest (sparsity) plus what keeps weights small. A logarithmic axis shows small terms beside large ones. Point at an epoch to read its figures; click a name to hide its curve. Grey lines are errors that need no hidden unit: what showing the mean image for every image costs, and what the best linear code (PCA) of so many numbers costs.</source>
        <translation>代价是训练要减小的量。J 是对图像的平均；在 notebook 的规则下，C 是对图像的总和。它等于重构误差，加上使单元静息的项（稀疏性），加上使权重保持较小的项。对数轴使小项与大项可同时看清。指向某一轮可读取数值；点击名称可隐藏其曲线。灰线是不需要隐藏单元的误差：对每幅图像都给出平均图像的代价，以及同样多个数的最佳线性编码（PCA）的代价。</translation>
    </message>
    <message>
        <source>The cost of the recipe, written out: what training makes smaller. Under each term stand its value and the numbers it is made of, at the epoch that the cost plot shows. Point at a term, or go there by the arrow keys: its curve and the settings that are part of it light up, and the line above says what it is. It works the other way round too, from a setting or from a curve. Under the notebook's rule the cost is C, a sum over the images.</source>
        <translation>把配方的代价完整写出：训练要减小的就是它。每一项下方是它的值以及构成它的数值，对应代价图所显示的轮次。指向某一项，或用方向键移到那里：它的曲线和其中的设置会亮起，上方一行说明它是什么。反过来从设置或曲线出发也可以。在 notebook 规则下，代价是 C，即对图像求和。</translation>
    </message>
    <message>
        <source>The cost that training makes smaller, term by term, with the model as it is now. Under each term stand the numbers it is made of. The bars begin where the one above ended, so that together they reach the cost. By pixel, all is divided by the pixels of an image (and under the notebook's rule, whose cost is a sum, by the number of images too), so that images of different sizes can be compared.</source>
        <translation>训练要减小的代价，按当前模型逐项列出。每一项下方是构成它的数值。每个条从上一条的终点开始，合起来正好是总代价。选择按像素时，所有值都除以一幅图像的像素数（notebook 规则的代价是总和，因此还除以图像数），以便比较不同大小的图像。</translation>
    </message>
    <message>
        <source>The cost, part by part</source>
        <translation>代价，逐项列出</translation>
    </message>
    <message>
        <source>The cost, taken apart</source>
        <translation>代价的分解</translation>
    </message>
    <message>
        <source>The curve appears here.</source>
        <translation>曲线将显示在这里。</translation>
    </message>
    <message>
        <source>The drawing as the model sees it; no reconstruction yet.</source>
        <translation>模型所见的图画；尚无重构。</translation>
    </message>
    <message>
        <source>The error through the slider's range appears here.</source>
        <translation>滑块取值范围内的误差将显示在这里。</translation>
    </message>
    <message>
        <source>The figures appear when training begins.</source>
        <translation>训练开始后显示数值。</translation>
    </message>
    <message>
        <source>The first row holds images as they are; each row beneath is what one checked run makes of them, or where it errs: blue where ink is missing, rust where there is too much. The error is half the sum of squared differences, the mean over the images shown.</source>
        <translation>第一行是原图；下面每一行是一次勾选的运行的重构，或其误差所在：蓝色为缺少墨迹，锈色为墨迹过多。误差是平方差之和的一半，对所示图像取平均。</translation>
    </message>
    <message>
        <source>The form has {wanted} hidden units, and epoch {epoch} has {found}. A branch starts from its weights: set the hidden units to {found}.</source>
        <translation>表单中有 {wanted} 个隐藏单元，而第 {epoch} 轮有 {found} 个。分支从该轮的权重开始：请将隐藏单元数设为 {found}。</translation>
    </message>
    <message>
        <source>The formula appears here once there is a recipe.</source>
        <translation>有了配方后，公式会显示在这里。</translation>
    </message>
    <message>
        <source>The images of this run are not at hand, so none can be compared.</source>
        <translation>没有这次运行所用的图像，因此无法比较。</translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see their errors.</source>
        <translation>没有这次运行所用的图像。打开同样大小的图像即可查看误差。</translation>
    </message>
    <message>
        <source>The images of this run are not at hand. Open images of its size to see them explained.</source>
        <translation>没有这次运行所用的图像。打开同样大小的图像即可查看其成因。</translation>
    </message>
    <message>
        <source>The images of this run are not at hand: only its weights are shown.</source>
        <translation>没有这次运行所用的图像：只显示其权重。</translation>
    </message>
    <message>
        <source>The images that a run learns from: where they come from, the first of them, how many there are and of what size, the mean ink from 0 (paper) to 1, and a bar for the number of images in each class. Click the images for a sheet of many. Labels are only shown beside the images: training never sees them.</source>
        <translation>运行所学习的图像：来源、最前面的几幅、数量和大小、平均墨量（0 为纸白，1 为全黑），以及每个类别图像数的条形。点击图像可以打开一整页。标签只显示在图像旁边，训练从不使用它们。</translation>
    </message>
    <message>
        <source>The last sitting ended early.</source>
        <translation>上次会话意外结束。</translation>
    </message>
    <message>
        <source>The mean activation every unit is pulled to. Small: each unit answers to few images.</source>
        <translation>每个单元的平均激活被拉向的值。值小：每个单元只对少数图像响应。</translation>
    </message>
    <message>
        <source>The mean error of each class appears here.</source>
        <translation>各类的平均误差将显示在这里。</translation>
    </message>
    <message>
        <source>The mean error of each class's images, and as a grey line that of all images. Long bars are classes that the code describes badly, or that have more ink: the error is a sum over pixels. A click, or Enter, shows only that class's pairs.</source>
        <translation>各类图像的平均误差，灰线为全部图像的平均误差。条长的类别，是编码描述得不好的，或墨迹较多的：误差是对像素求和。点击或按 Enter，只显示该类的图像对。</translation>
    </message>
    <message>
        <source>The nearest images</source>
        <translation>最近的图像</translation>
    </message>
    <message>
        <source>The next step · Alt+Right</source>
        <translation>进入下一步 · Alt+Right</translation>
    </message>
    <message>
        <source>The notebook's cost C has no term for the weights.</source>
        <translation>notebook 的代价 C 没有权重项。</translation>
    </message>
    <message>
        <source>The notebook's rule leaves out the unit's own derivative on the way back.</source>
        <translation>notebook 的规则在反向传播时略去了单元自身的导数。</translation>
    </message>
    <message>
        <source>The oldest without a star or a name of yours went: {runs}, {size}. Star a run to keep it.</source>
        <translation>已移除既无星标也未命名的最旧运行：{runs}，{size}。加星标即可保留。</translation>
    </message>
    <message>
        <source>The order of the units</source>
        <translation>单元的次序</translation>
    </message>
    <message>
        <source>The picture was not saved as {file}: {reason}. Choose another place.</source>
        <translation>图片未能保存为 {file}：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>The recipe was not copied. Correct the marked settings first.</source>
        <translation>方案未复制。请先更正标出的设置。</translation>
    </message>
    <message>
        <source>The recipe was not saved as {target}: {reason}. Choose another place.</source>
        <translation>方案未能保存为 {target}：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>The recipe was not saved. Correct the marked settings first.</source>
        <translation>方案未保存。请先更正标出的设置。</translation>
    </message>
    <message>
        <source>The recipe: every setting of a run, under its name. The letter beside a setting is its symbol in the formula of the cost, underlined in the colour of its term. Hover over a setting to read what it does and where it stands in the formula. A dot marks what differs from the loaded recipe. A run keeps the recipe it began with; what is changed meanwhile is for the next one, but for the learning rate and the epochs, which act at once.</source>
        <translation>配方：一次运行的全部设置，位于其名称之下。设置旁的字母是它在代价公式中的符号，下划线用所属项的颜色。把鼠标停在设置上，可以读到它的作用以及在公式中的位置。圆点标出与所载入配方不同之处。运行保持开始时的配方；期间的改动用于下一次运行，只有学习率和轮数立即生效。</translation>
    </message>
    <message>
        <source>The run before appears here.</source>
        <translation>上一次运行显示在这里。</translation>
    </message>
    <message>
        <source>The run diverges</source>
        <translation>运行发散</translation>
    </message>
    <message>
        <source>The run is here, its images are not.</source>
        <translation>运行已打开，但缺少它的图像。</translation>
    </message>
    <message>
        <source>The run was not saved.</source>
        <translation>运行未能保存。</translation>
    </message>
    <message>
        <source>The run's file keeps its old name and note.</source>
        <translation>运行的文件保留原来的名称和备注。</translation>
    </message>
    <message>
        <source>The same digits by each run</source>
        <translation>各次运行对相同数字的重构</translation>
    </message>
    <message>
        <source>The same picture for every image: the mean of all training images.</source>
        <translation>对每幅图像都用同一图片：全部训练图像的平均。</translation>
    </message>
    <message>
        <source>The share of images kept aside, never trained on, to see whether the code holds for new ones.</source>
        <translation>留出的图像比例，不参与训练，用来检验编码对新图像是否有效。</translation>
    </message>
    <message>
        <source>The share of pixels blanked at random while training, so that the code learns to fill them in.</source>
        <translation>训练时随机遮去的像素比例，使编码学会补全它们。</translation>
    </message>
    <message>
        <source>The squared difference ‖y − x‖², summed over pixels and training images, as the notebook counts.</source>
        <translation>平方差 ‖y − x‖²，对像素和训练图像求和，与 notebook 的计法相同。</translation>
    </message>
    <message>
        <source>The step before · Alt+Left</source>
        <translation>回到上一步 · Alt+Left</translation>
    </message>
    <message>
        <source>The table, and the curves of the checked runs</source>
        <translation>表格，以及勾选运行的曲线</translation>
    </message>
    <message>
        <source>The text on the clipboard</source>
        <translation>剪贴板中的文本</translation>
    </message>
    <message>
        <source>The training image of number …</source>
        <translation>指定编号的训练图像 …</translation>
    </message>
    <message>
        <source>The training images most like a drawing appear here.</source>
        <translation>与所画图形最相似的训练图像将显示在这里。</translation>
    </message>
    <message>
        <source>The training images most like what the model sees: by the Euclidean distance between their pixels, or between their codes. Each has its class at the left and the distance at the right. Below, the error of this drawing through the whole range of the slider that was touched last, over the band in which nine of ten training images lie.</source>
        <translation>与模型所见最相似的训练图像：按像素之间或编码之间的欧氏距离。每幅左侧为类别，右侧为距离。下方是当前图形在最近调节的滑块整个范围内的误差，底色带是十分之九的训练图像所在的区间。</translation>
    </message>
    <message>
        <source>The training images' errors</source>
        <translation>训练图像的误差</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>该单元</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>这些单元</translation>
    </message>
    <message>
        <source>The weights as they are before training appear here.</source>
        <translation>训练前的权重显示在这里。</translation>
    </message>
    <message>
        <source>The weights before the first step: uniform and small, so that no unit is saturated (Glorot), or the notebook's draw from N(0, 1).</source>
        <translation>第一步之前的权重：均匀且小，使单元不饱和（Glorot），或如 notebook 那样取自 N(0, 1)。</translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no error to sort by.</source>
        <translation>权重已超出数值范围：没有误差可供排序。</translation>
    </message>
    <message>
        <source>The weights have grown past all numbers: there is no reconstruction to explain.</source>
        <translation>权重已超出数值范围：没有可解释的重构。</translation>
    </message>
    <message>
        <source>The weights of every hidden unit appear here once it trains.</source>
        <translation>开始训练后，每个隐藏单元的权重将显示在这里。</translation>
    </message>
    <message>
        <source>The window is too low for the formula. It appears once there is room.</source>
        <translation>窗口太矮，放不下公式。有空间时它就会出现。</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>尚无数值。</translation>
    </message>
    <message>
        <source>There are no reconstructions yet.</source>
        <translation>尚无重构图像。</translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation>尚无单元。</translation>
    </message>
    <message>
        <source>There is no recipe and no lesson on the clipboard.</source>
        <translation>剪贴板中没有方案或课程。</translation>
    </message>
    <message>
        <source>There is no run to save yet.</source>
        <translation>尚无可保存的运行。</translation>
    </message>
    <message>
        <source>There is not enough memory for these images.</source>
        <translation>内存不足，无法载入这些图像。</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>内存不足，无法进行这次运行。</translation>
    </message>
    <message>
        <source>These images have no classes, or one alone: there is nothing to tell apart.</source>
        <translation>这些图像没有类别，或只有一个类别：无从区分。</translation>
    </message>
    <message>
        <source>These images have no classes: only their errors are sorted.</source>
        <translation>这些图像没有类别：只按误差排序。</translation>
    </message>
    <message>
        <source>They appear once training has begun.</source>
        <translation>训练开始后显示。</translation>
    </message>
    <message>
        <source>They are alike in every setting. Give the second another value.</source>
        <translation>两者的所有设置都相同。请给第二方另一个值。</translation>
    </message>
    <message>
        <source>They differ in {count} settings: {settings}. A race shows what one does.</source>
        <translation>两者有 {count} 项设置不同：{settings}。对比训练只显示一项设置的作用。</translation>
    </message>
    <message>
        <source>Thicken</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>This run is in training. Stop it, then delete it.</source>
        <translation>此运行正在训练。请先停止，再删除。</translation>
    </message>
    <message>
        <source>Threshold of active units</source>
        <translation>激活单元的阈值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再次训练</translation>
    </message>
    <message>
        <source>Train is off:</source>
        <translation>无法训练：</translation>
    </message>
    <message>
        <source>Train is off: {obstacle}</source>
        <translation>无法训练：{obstacle}</translation>
    </message>
    <message>
        <source>Train one epoch</source>
        <translation>训练一轮</translation>
    </message>
    <message>
        <source>Train to the planned number of epochs (Space)</source>
        <translation>训练到计划的轮数（空格键）</translation>
    </message>
    <message>
        <source>Train two recipes that differ in one setting in turn, an epoch each, from the same seed on the same images.</source>
        <translation>轮流训练仅一项设置不同的两个方案，每次一轮，种子和图像都相同。</translation>
    </message>
    <message>
        <source>Train without it</source>
        <translation>不用它训练</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training begins.</source>
        <translation>训练开始。</translation>
    </message>
    <message>
        <source>Training follows the derivative of the cost by each weight. Here it is found in two ways: by the formulas that train (analytic), and by nudging one weight up and down and seeing how much the cost changes (numeric). Every weight of a small network is a point; formulas that are right put all of them on the line. The notebook of 2018 has other formulas: switch to them to see how far off they are.</source>
        <translation>训练沿着代价对各权重的导数进行。这里用两种方法求导数：用训练所用的公式（解析），以及将一个权重上下微调，看代价变化多少（数值）。小网络的每个权重是一个点；公式正确时，所有点都落在直线上。2018 年的 notebook 使用另外的公式：切换过去可看到偏差多大。</translation>
    </message>
    <message>
        <source>Training goes on meanwhile.</source>
        <translation>训练同时继续。</translation>
    </message>
    <message>
        <source>Training goes on, and the file of epoch {epoch} is whole.</source>
        <translation>训练继续，第 {epoch} 轮的文件完好。</translation>
    </message>
    <message>
        <source>Training goes on.</source>
        <translation>训练继续进行。</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Training images, or images kept aside that are never trained on</source>
        <translation>训练图像，或留出而不参与训练的图像</translation>
    </message>
    <message>
        <source>Training is on, and a race needs both cores. Pause it first.</source>
        <translation>训练正在进行，而对比训练需要两个核心。请先暂停训练。</translation>
    </message>
    <message>
        <source>Training is on: {epochs} done. Closing ends it.</source>
        <translation>训练正在进行：已完成{epochs}。关闭将结束训练。</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Training stopped: {why}.</source>
        <translation>训练已停止：{why}。</translation>
    </message>
    <message>
        <source>Trains a sparse autoencoder on digit images, and shows what it learns.</source>
        <translation>在数字图像上训练稀疏自编码器，并展示它学到的内容。</translation>
    </message>
    <message>
        <source>Trains on the first so many images. 0: all of them.</source>
        <translation>只用前面这么多幅图像训练。0：全部。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Turning keeps all the detail that pixels can hold: the curve shows the turn, not a blur.</source>
        <translation>旋转会保留像素所能容纳的全部细节：曲线反映的是旋转本身，而不是模糊。</translation>
    </message>
    <message>
        <source>Two states side by side: at the left what was before, at the right what is now. Tiles are the units' weights, in the same order on both sides: blue holds ink back, rust draws it, each unit on its own scale. Beneath, units by their mean activation, with the target ρ dashed where there is one, and a few images beside their reconstructions. The error is half the sum of squared differences, the mean over the training images.</source>
        <translation>两种状态并排：左边是之前，右边是现在。每个小图是一个单元的权重，两边顺序相同：蓝色抑制墨迹，锈红色画出墨迹，每个单元用各自的尺度。下方是按平均激活排列的单元，有目标 ρ 时用虚线标出；再下方是几幅图像及其重构。误差是平方差之和的一半，对训练图像取平均。</translation>
    </message>
    <message>
        <source>Typical first</source>
        <translation>典型优先</translation>
    </message>
    <message>
        <source>Typical: error nearest to the median. By class: the worst of each in turn. At random again: other images.</source>
        <translation>典型：误差最接近中位数。按类别：依次取各类中最差的。再次随机：换另一些图像。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo in the drawing</source>
        <translation>撤销绘制</translation>
    </message>
    <message>
        <source>Undo the last change of the code</source>
        <translation>撤销对编码的上一次改动</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元详情</translation>
    </message>
    <message>
        <source>Unit of the cost</source>
        <translation>代价的单位</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>第 {unit} 号单元</translation>
    </message>
    <message>
        <source>Unit {unit} is looked into.</source>
        <translation>正在查看单元 {unit}。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Units always on</source>
        <translation>始终激活的单元数</translation>
    </message>
    <message>
        <source>Units and their pull</source>
        <translation>单元及其拉力</translation>
    </message>
    <message>
        <source>Units on for an image</source>
        <translation>每幅图像激活的单元数</translation>
    </message>
    <message>
        <source>Units whose highest and lowest activation differ by {constant_spread} at most, dead and always-on ones left out.</source>
        <translation>最高与最低激活值相差不超过 {constant_spread} 的单元，不含死单元和始终激活的单元。</translation>
    </message>
    <message>
        <source>Units whose mean activation is at least {always_on_mean}.</source>
        <translation>平均激活不低于 {always_on_mean} 的单元。</translation>
    </message>
    <message>
        <source>Units whose mean activation is at most {dead_mean} (sigmoid), or at most a thousandth of the mean over all units (ReLU, top-k).</source>
        <translation>平均激活不超过 {dead_mean} 的单元（sigmoid），或不超过全部单元均值千分之一的单元（ReLU、top-k）。</translation>
    </message>
    <message>
        <source>Units …</source>
        <translation>单元图 …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Use built-in digits</source>
        <translation>使用内置数字</translation>
    </message>
    <message>
        <source>Use only</source>
        <translation>仅使用前</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证集比例</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>各视图</translation>
    </message>
    <message>
        <source>Wall of units</source>
        <translation>单元墙</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>单个权重</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weights of the hidden units</source>
        <translation>隐藏单元的权重</translation>
    </message>
    <message>
        <source>Weights' term</source>
        <translation>权重项</translation>
    </message>
    <message>
        <source>Weights, as the notebook's …</source>
        <translation>权重，notebook 格式 …</translation>
    </message>
    <message>
        <source>What a hidden unit makes of its input: a value from 0 to 1 (sigmoid), anything from 0 up (ReLU), or ReLU for only the k strongest units of each image (top-k).</source>
        <translation>隐藏单元如何处理输入：取 0 到 1 之间的值（sigmoid），取 0 以上的任意值（ReLU），或只对每幅图像中最强的 k 个单元取 ReLU（top-k）。</translation>
    </message>
    <message>
        <source>What a unit looks for and what it adds appears here.</source>
        <translation>单元寻找什么、添加什么，将显示在这里。</translation>
    </message>
    <message>
        <source>What am I looking at?</source>
        <translation>我看到的是什么？</translation>
    </message>
    <message>
        <source>What an output pixel makes of its input: a grey from 0 to 1 (sigmoid), or any number (linear).</source>
        <translation>输出像素如何处理输入：取 0 到 1 之间的灰度（sigmoid），或任意数值（线性）。</translation>
    </message>
    <message>
        <source>What counts as error of a reconstruction: half the squared difference, or the cross-entropy, which punishes confident mistakes harder.</source>
        <translation>如何计算重构误差：平方差的一半，或交叉熵，后者对自信的错误惩罚更重。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>What each run shows</source>
        <translation>每次运行显示的内容</translation>
    </message>
    <message>
        <source>What goes into the model, what it makes of it from its code alone, and the difference: blue where ink is missing, rust where there is too much. Below, the error, half the sum of the squared differences, among those of the training images. Last, the units that answer most, each over its decoder image, what it adds to the picture.</source>
        <translation>送入模型的图像、模型仅凭编码得到的结果，以及差值：蓝色为缺少墨迹，锈色为墨迹过多。下方是误差（平方差之和的一半）及其在训练图像误差中的位置。最后是响应最强的单元，各自位于其解码器图像之上，即它为图像添加的部分。</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>刚刚发生的事</translation>
    </message>
    <message>
        <source>What one hidden unit does. Its images: the ink that switches it on, and the ink it adds to a reconstruction. The histogram counts the training images by how active the unit is for them. The images at the right excite it most, then less: where all bands look alike the unit means one thing. The error without it is that of all reconstructions with this unit kept at 0.</source>
        <translation>一个隐藏单元的作用。两幅图像：使其激活的墨迹，以及它为重构增加的墨迹。直方图按该单元的激活程度统计训练图像。右侧的图像由最能激活它的开始，依次减弱：若各带看起来相似，该单元就表示一种特征。去掉该单元后的误差，是将其保持为 0 时全部重构的误差。</translation>
    </message>
    <message numerus="yes">
        <source>What the first of %n units draw.</source>
        <translation><numerusform>%n 个单元中前几个所画的内容。</numerusform></translation>
    </message>
    <message>
        <source>What the model makes of it</source>
        <translation>模型的重构</translation>
    </message>
    <message>
        <source>What the model sees, reconstruction, difference</source>
        <translation>模型所见、重构、差值</translation>
    </message>
    <message>
        <source>What was tried: {attempts}</source>
        <translation>已尝试：{attempts}</translation>
    </message>
    <message>
        <source>Where chance starts. The same seed gives the same run again.</source>
        <translation>随机性的起点。种子相同，运行结果就相同。</translation>
    </message>
    <message>
        <source>Which derivative steps follow: the exact gradient of J, or the formulas of the 2018 notebook, which are not quite its gradient.</source>
        <translation>更新所用的导数：J 的精确梯度，或 2018 年 notebook 的公式，后者并不完全是其梯度。</translation>
    </message>
    <message>
        <source>Which images to train on</source>
        <translation>用于训练的图像</translation>
    </message>
    <message>
        <source>Which units make this reconstruction · W</source>
        <translation>哪些单元构成此重构 · W</translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation>显示哪种权重</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Why this reconstruction</source>
        <translation>为何得到此重构</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>Width of the pen: {width} px</source>
        <translation>笔的粗细：{width} px</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>Worst and typical</source>
        <translation>最差与典型</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>最差优先</translation>
    </message>
    <message>
        <source>Write the decimal point as a dot: {number}.</source>
        <translation>小数点请写成点：{number}。</translation>
    </message>
    <message>
        <source>a point for each weight appears here</source>
        <translation>每个权重将在这里显示为一个点</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>某次运行</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>a sample: {some} of {all} images</source>
        <translation>抽样：{all} 幅图像中的 {some} 幅</translation>
    </message>
    <message>
        <source>a sum of parts</source>
        <translation>各部分之和</translation>
    </message>
    <message>
        <source>a sum of parts, one for each unit that is on</source>
        <translation>各部分之和，每个激活的单元一份</translation>
    </message>
    <message>
        <source>above all training images</source>
        <translation>高于所有训练图像</translation>
    </message>
    <message>
        <source>above {share} of 100 training images</source>
        <translation>高于 100 幅训练图像中的 {share} 幅</translation>
    </message>
    <message>
        <source>accuracy by the number of units switched on appears here</source>
        <translation>准确率随激活单元数的变化将显示在这里</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>after training, its reconstruction appears here</source>
        <translation>训练后，其重构将显示在这里</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all but k entries of the code z are 0, and y is made from z.</source>
        <translation>编码 z 中只有 k 个分量不为 0，y 由 z 得出。</translation>
    </message>
    <message>
        <source>all units on one scale</source>
        <translation>所有单元共用一个标尺</translation>
    </message>
    <message>
        <source>all {parts}</source>
        <translation>全部 {parts} 个</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>始终激活</translation>
    </message>
    <message>
        <source>analytic derivative</source>
        <translation>解析导数</translation>
    </message>
    <message>
        <source>analytic {analytic}, numeric {numeric}</source>
        <translation>解析 {analytic}，数值 {numeric}</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>换一个类别</translation>
    </message>
    <message>
        <source>another image</source>
        <translation>换一幅图像</translation>
    </message>
    <message>
        <source>another number of units</source>
        <translation>换一个单元数</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>换一页</translation>
    </message>
    <message>
        <source>another pair</source>
        <translation>换一对</translation>
    </message>
    <message>
        <source>another pixel</source>
        <translation>换一个像素</translation>
    </message>
    <message>
        <source>another term</source>
        <translation>换一项</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>换一个单元</translation>
    </message>
    <message>
        <source>another weight</source>
        <translation>换一个权重</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>as you predicted</source>
        <translation>与你的预测一致</translation>
    </message>
    <message>
        <source>asking the {mirror}</source>
        <translation>正在询问{mirror}</translation>
    </message>
    <message>
        <source>at epoch {epoch}</source>
        <translation>在第 {epoch} 轮</translation>
    </message>
    <message>
        <source>at epoch {epoch}, 9 in 10 units: {ends}</source>
        <translation>在第 {epoch} 轮，十分之九的单元：{ends}</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>back to Live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>back to all pairs</source>
        <translation>回到全部图像对</translation>
    </message>
    <message>
        <source>band: 9 in 10 units</source>
        <translation>带：十分之九的单元</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>在第一步之前</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>below the axis</source>
        <translation>低于坐标轴</translation>
    </message>
    <message>
        <source>better by {share} %</source>
        <translation>改善 {share} %</translation>
    </message>
    <message>
        <source>bias alone</source>
        <translation>仅偏置</translation>
    </message>
    <message>
        <source>blank screen</source>
        <translation>空白屏幕</translation>
    </message>
    <message>
        <source>building the run</source>
        <translation>正在建立运行</translation>
    </message>
    <message>
        <source>chosen: {step}. {steps}</source>
        <translation>已选：{step}。{steps}</translation>
    </message>
    <message>
        <source>clear the sheet</source>
        <translation>清空画布</translation>
    </message>
    <message>
        <source>close what is open</source>
        <translation>关闭已打开的内容</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>cost per image</source>
        <translation>每幅图像的代价</translation>
    </message>
    <message>
        <source>cost, sum over images</source>
        <translation>代价，对图像求和</translation>
    </message>
    <message>
        <source>cost, term by term, appears here</source>
        <translation>代价将在这里逐项显示</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵 H</translation>
    </message>
    <message>
        <source>curves of the checked runs appear here</source>
        <translation>勾选的运行的曲线将显示在这里</translation>
    </message>
    <message>
        <source>dashed: {target}</source>
        <translation>虚线：{target}</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器权重</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>difference on or off</source>
        <translation>显示或隐藏差异</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已做完</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>drag a bar to change an activation; click its picture to switch the unit off</source>
        <translation>拖动条可改变激活值；点击其图像可关闭该单元</translation>
    </message>
    <message>
        <source>each is one number of the code</source>
        <translation>每个单元是编码中的一个数</translation>
    </message>
    <message>
        <source>each unit on its own scale</source>
        <translation>每个单元用各自的标尺</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>编码器权重</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;{under_way}&lt;/b&gt; of {epochs}</source>
        <translation>第 &lt;b&gt;{under_way}&lt;/b&gt; 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>epoch {at}</source>
        <translation>轮 {at}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>第 {epoch} 轮</translation>
    </message>
    <message>
        <source>epoch {epoch}: {ends}</source>
        <translation>第 {epoch} 轮：{ends}</translation>
    </message>
    <message>
        <source>epoch {last}</source>
        <translation>第 {last} 轮</translation>
    </message>
    <message>
        <source>epoch {text}</source>
        <translation>轮 {text}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>error of one image</source>
        <translation>单幅图像的误差</translation>
    </message>
    <message>
        <source>error per image</source>
        <translation>每幅图像的误差</translation>
    </message>
    <message>
        <source>error {error}</source>
        <translation>误差 {error}</translation>
    </message>
    <message>
        <source>error {error}   ink {ink} → {shown}</source>
        <translation>误差 {error}   墨量 {ink} → {shown}</translation>
    </message>
    <message>
        <source>error {error}   mean ink {ink}, reconstructed {shown}</source>
        <translation>误差 {error}   平均墨量 {ink}，重构后 {shown}</translation>
    </message>
    <message>
        <source>error, a sum</source>
        <translation>误差，总和</translation>
    </message>
    <message>
        <source>every panel shows epoch {epoch}</source>
        <translation>所有面板显示第 {epoch} 轮</translation>
    </message>
    <message>
        <source>every pixel of x becomes 0 or 1.</source>
        <translation>x 的每个像素变为 0 或 1。</translation>
    </message>
    <message>
        <source>every run at epoch {epoch}</source>
        <translation>各次运行的第 {epoch} 轮</translation>
    </message>
    <message>
        <source>every run at its end</source>
        <translation>各次运行的结束时刻</translation>
    </message>
    <message>
        <source>every unit's mean activation appears here</source>
        <translation>每个单元的平均激活将显示在这里</translation>
    </message>
    <message>
        <source>explained variance</source>
        <translation>解释方差比</translation>
    </message>
    <message>
        <source>e⁻ˢ / (1 + e⁻²ˢ) stands in place of σ′(s), and the sparsity term goes back without any σ′.</source>
        <translation>以 e⁻ˢ / (1 + e⁻²ˢ) 代替 σ′(s)，且稀疏项反向传播时不含任何 σ′。</translation>
    </message>
    <message>
        <source>f makes the code z of an image from x and α; y and ρ̂ⱼ are made from z.</source>
        <translation>f 由 x 和 α 得到图像的编码 z；y 和 ρ̂ⱼ 都由 z 得出。</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>正在下降</translation>
    </message>
    <message>
        <source>fewer, more parts</source>
        <translation>更少、更多部分</translation>
    </message>
    <message>
        <source>fifth mirror</source>
        <translation>第五个镜像站</translation>
    </message>
    <message>
        <source>first mirror</source>
        <translation>第一个镜像站</translation>
    </message>
    <message>
        <source>first, last epoch</source>
        <translation>第一轮、最后一轮</translation>
    </message>
    <message>
        <source>first, last unit</source>
        <translation>第一个、最后一个单元</translation>
    </message>
    <message>
        <source>fit the axes</source>
        <translation>适配坐标轴</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>fourth mirror</source>
        <translation>第四个镜像站</translation>
    </message>
    <message>
        <source>from epoch {epoch} of {name}</source>
        <translation>来自 {name} 的第 {epoch} 轮</translation>
    </message>
    <message>
        <source>from raw pixels</source>
        <translation>用原始像素</translation>
    </message>
    <message>
        <source>from the code</source>
        <translation>用编码</translation>
    </message>
    <message>
        <source>g makes the reconstruction y from the code z and β.</source>
        <translation>g 由编码 z 和 β 得到重构 y。</translation>
    </message>
    <message>
        <source>guessing {percent}</source>
        <translation>随机猜测 {percent}</translation>
    </message>
    <message>
        <source>half the squared error, mean over the images</source>
        <translation>平方误差的一半，对图像取平均</translation>
    </message>
    <message>
        <source>half-way down</source>
        <translation>强度居中</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>how many pixels x and y have, so also how many rows α and columns β.</source>
        <translation>x 和 y 的像素数，因此也是 α 的行数和 β 的列数。</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>image {index}</source>
        <translation>图像 {index}</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>第 {number} 幅图像</translation>
    </message>
    <message>
        <source>images</source>
        <translation>幅图像</translation>
    </message>
    <message>
        <source>images are loading.</source>
        <translation>图像正在载入。</translation>
    </message>
    <message>
        <source>in epoch {epoch}</source>
        <translation>在第 {epoch} 轮中</translation>
    </message>
    <message>
        <source>ink {ink}</source>
        <translation>墨量 {ink}</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is {text}</source>
        <translation>为 {text}</translation>
    </message>
    <message>
        <source>it counts epochs without improvement, 0 for no such end</source>
        <translation>它是没有改善的轮数，0 表示不因此停止</translation>
    </message>
    <message>
        <source>it counts images, 0 for all</source>
        <translation>它是图像数，0 表示全部</translation>
    </message>
    <message>
        <source>it counts the images of one step, 0 for the whole set</source>
        <translation>它是每一步的图像数，0 表示整个集合</translation>
    </message>
    <message>
        <source>it counts the passes through the images</source>
        <translation>它是遍历图像的次数</translation>
    </message>
    <message>
        <source>it counts the units that stay on for an image</source>
        <translation>它是每幅图像保留的激活单元数</translation>
    </message>
    <message>
        <source>it is a width in pixels, 0 for the images' own</source>
        <translation>它是以像素计的宽度，0 表示图像原有的宽度</translation>
    </message>
    <message>
        <source>it is the share of images that is kept aside</source>
        <translation>它是留出的图像所占的比例</translation>
    </message>
    <message>
        <source>it is the share of its range that a unit uses on average</source>
        <translation>它是单元平均使用其取值范围的比例</translation>
    </message>
    <message>
        <source>it is the share of pixels that is blanked</source>
        <translation>它是被遮去的像素所占的比例</translation>
    </message>
    <message>
        <source>it is the share of the last step that is kept</source>
        <translation>它是上一步被保留的比例</translation>
    </message>
    <message>
        <source>it multiplies every step</source>
        <translation>它是每一步的系数</translation>
    </message>
    <message>
        <source>it multiplies the sparsity term of J</source>
        <translation>它是 J 中稀疏项的系数</translation>
    </message>
    <message>
        <source>it multiplies the weights' term of J</source>
        <translation>它是 J 中权重项的系数</translation>
    </message>
    <message>
        <source>last good weights, epoch {at}: {figure_there}</source>
        <translation>最后的有效权重，第 {at} 轮：{figure_there}</translation>
    </message>
    <message>
        <source>last good: epoch {at}</source>
        <translation>最后有效：第 {at} 轮</translation>
    </message>
    <message>
        <source>last good: epoch {at}, {figure_there}</source>
        <translation>最后有效：第 {at} 轮，{figure_there}</translation>
    </message>
    <message>
        <source>learning to read …</source>
        <translation>正在学习读取 …</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出投影</translation>
    </message>
    <message>
        <source>less ink −</source>
        <translation>减少墨迹 −</translation>
    </message>
    <message>
        <source>logarithmic or linear</source>
        <translation>对数或线性</translation>
    </message>
    <message>
        <source>made of it</source>
        <translation>重构结果</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>平均激活值</translation>
    </message>
    <message>
        <source>mean activation appears here</source>
        <translation>平均激活将显示在这里</translation>
    </message>
    <message>
        <source>mean activation by class</source>
        <translation>按类别的平均激活</translation>
    </message>
    <message>
        <source>mean activation {mean}</source>
        <translation>平均激活 {mean}</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>mean error {mean}</source>
        <translation>平均误差 {mean}</translation>
    </message>
    <message>
        <source>mean ink {ink}</source>
        <translation>平均墨量 {ink}</translation>
    </message>
    <message>
        <source>mean of a sample of {some}: {mean}</source>
        <translation>{some} 个样本的均值：{mean}</translation>
    </message>
    <message>
        <source>mean of all {mean}</source>
        <translation>全部均值 {mean}</translation>
    </message>
    <message>
        <source>mean of these {mean_error}</source>
        <translation>这些图像的均值 {mean_error}</translation>
    </message>
    <message>
        <source>mean {figure}</source>
        <translation>平均 {figure}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>均值 {mean}</translation>
    </message>
    <message>
        <source>mean {mean}, median {median}</source>
        <translation>均值 {mean}，中位数 {median}</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>正在测量 …</translation>
    </message>
    <message>
        <source>median {median}</source>
        <translation>中位数 {median}</translation>
    </message>
    <message>
        <source>moment before, after</source>
        <translation>上一时刻、下一时刻</translation>
    </message>
    <message>
        <source>most opposed</source>
        <translation>最相反</translation>
    </message>
    <message>
        <source>most similar units (decoder)</source>
        <translation>最相似的单元（解码器）</translation>
    </message>
    <message>
        <source>move the drawing</source>
        <translation>移动所画内容</translation>
    </message>
    <message>
        <source>next control; with Shift the one before</source>
        <translation>下一个控件；按住 Shift 为上一个</translation>
    </message>
    <message>
        <source>next panel, panel before</source>
        <translation>下一个、上一个面板</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no better since epoch {epoch}, whose weights are kept</source>
        <translation>自第 {epoch} 轮以来没有改善，已保留该轮的权重</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>no images are open.</source>
        <translation>尚未打开任何图像。</translation>
    </message>
    <message>
        <source>no moment kept</source>
        <translation>未保留任何时刻</translation>
    </message>
    <message>
        <source>no reconstructions yet</source>
        <translation>尚无重构</translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>没有正在进行的运行</translation>
    </message>
    <message>
        <source>no units</source>
        <translation>没有单元</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声强度</translation>
    </message>
    <message>
        <source>none, all of them</source>
        <translation>一个不选、全部选中</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not to be judged yet</source>
        <translation>尚无法判断</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>nowhere. A step keeps the share μ of the step before.</source>
        <translation>不出现。每一步保留上一步的 μ 倍。</translation>
    </message>
    <message>
        <source>nowhere. A step takes its derivative from so many of the N images.</source>
        <translation>不出现。每一步用 N 幅图像中的这么多幅来求导数。</translation>
    </message>
    <message>
        <source>nowhere. It ends training once the loss no longer falls.</source>
        <translation>不出现。损失不再下降时，由它结束训练。</translation>
    </message>
    <message>
        <source>nowhere. It makes steps out of the derivatives of J by α and β.</source>
        <translation>不出现。它把 J 对 α 和 β 的导数变成更新步。</translation>
    </message>
    <message>
        <source>nowhere. It says how finely α, β and z are kept.</source>
        <translation>不出现。它决定 α、β 和 z 保存得多精细。</translation>
    </message>
    <message>
        <source>nowhere. It says how often training goes through the N images.</source>
        <translation>不出现。它决定训练把 N 幅图像过多少遍。</translation>
    </message>
    <message>
        <source>nowhere. It says what α and β are before the first step.</source>
        <translation>不出现。它决定第一步之前的 α 和 β。</translation>
    </message>
    <message>
        <source>nowhere. It says which α and β training starts from.</source>
        <translation>不出现。它决定训练从哪组 α 和 β 开始。</translation>
    </message>
    <message>
        <source>nowhere. η scales every step against the derivative of J.</source>
        <translation>不出现。η 缩放每一个沿 J 导数反方向的更新步。</translation>
    </message>
    <message>
        <source>number of {label}</source>
        <translation>{label}的数目</translation>
    </message>
    <message>
        <source>numeric = analytic</source>
        <translation>数值 = 解析</translation>
    </message>
    <message>
        <source>numeric derivative</source>
        <translation>数值导数</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>共 {total} 幅</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on different images: errors are not of one measure</source>
        <translation>所用图像不同：误差不可直接比较</translation>
    </message>
    <message>
        <source>on validation images</source>
        <translation>在验证图像上</translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>one panel, two panels</source>
        <translation>一个面板、两个面板</translation>
    </message>
    <message>
        <source>only this class, or all again</source>
        <translation>只看此类别，或恢复全部</translation>
    </message>
    <message>
        <source>only “{name}”</source>
        <translation>仅“{name}”</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>original {original}</source>
        <translation>原图 {original}</translation>
    </message>
    <message>
        <source>original {original}   reconstruction {shown}   difference {difference}</source>
        <translation>原图 {original}   重构 {shown}   差值 {difference}</translation>
    </message>
    <message>
        <source>other images</source>
        <translation>另一些图像</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>自定设置</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>parts of the sum</source>
        <translation>和的各部分</translation>
    </message>
    <message>
        <source>play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>press a button; elsewhere train or pause</source>
        <translation>按下按钮；其他位置为训练或暂停</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>race</source>
        <translation>对比训练</translation>
    </message>
    <message>
        <source>raise or lower its activation</source>
        <translation>提高或降低其激活值</translation>
    </message>
    <message>
        <source>raw pixels {percent}</source>
        <translation>原始像素 {percent}</translation>
    </message>
    <message>
        <source>read another epoch; with Shift ten further</source>
        <translation>查看另一轮；按住 Shift 跳过十轮</translation>
    </message>
    <message>
        <source>read correctly</source>
        <translation>正确识别</translation>
    </message>
    <message>
        <source>read correctly from the strongest units</source>
        <translation>由最强的单元正确识别</translation>
    </message>
    <message>
        <source>reconstr.</source>
        <translation>重构项</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>正在上升</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>旋转角度</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>row {row}, column {column}: original {0}, reconstruction {1}, difference {2}</source>
        <translation>第 {row} 行，第 {column} 列：原图 {0}，重构 {1}，差值 {2}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>second mirror</source>
        <translation>第二个镜像站</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移量</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>下移量</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>sigmoid of sum</source>
        <translation>求和后取 sigmoid</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>start from it</source>
        <translation>以它为起点</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>步骤 {step} / {steps}</translation>
    </message>
    <message>
        <source>strongest images</source>
        <translation>最强的图像</translation>
    </message>
    <message>
        <source>strongest parts first; error below</source>
        <translation>最强的部分在前；下方为误差</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>switch it off or on</source>
        <translation>关闭或开启它</translation>
    </message>
    <message>
        <source>switches it off −</source>
        <translation>使其关闭 −</translation>
    </message>
    <message>
        <source>take a change back</source>
        <translation>撤销一次改动</translation>
    </message>
    <message>
        <source>take a stroke back</source>
        <translation>撤销一笔</translation>
    </message>
    <message>
        <source>takes effect at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>target ρ = {target:g}</source>
        <translation>目标值 ρ = {target:g}</translation>
    </message>
    <message>
        <source>target ρ = {target}</source>
        <translation>目标 ρ = {target}</translation>
    </message>
    <message>
        <source>target ρ dashed</source>
        <translation>目标 ρ 为虚线</translation>
    </message>
    <message>
        <source>target ρ {target}</source>
        <translation>目标 ρ {target}</translation>
    </message>
    <message>
        <source>ten moments</source>
        <translation>十个时刻</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>代价函数</translation>
    </message>
    <message>
        <source>the cost {letter}</source>
        <translation>代价函数 {letter}</translation>
    </message>
    <message>
        <source>the cross-entropy H of image and reconstruction, mean over the images</source>
        <translation>图像与重构的交叉熵 H，对图像取平均</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>最前的</translation>
    </message>
    <message>
        <source>the first {shown} of {all}</source>
        <translation>{all} 个中的前 {shown} 个</translation>
    </message>
    <message>
        <source>the form's recipe</source>
        <translation>表单中的方案</translation>
    </message>
    <message>
        <source>the last sitting</source>
        <translation>上次会话</translation>
    </message>
    <message>
        <source>the race</source>
        <translation>这次对比训练</translation>
    </message>
    <message>
        <source>the recipe says {value}</source>
        <translation>方案中为 {value}</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>这次运行</translation>
    </message>
    <message>
        <source>the same, but for one setting</source>
        <translation>相同，仅一项设置不同</translation>
    </message>
    <message>
        <source>the sparsity term: w ∑ⱼ KL(ρ ‖ ρ̂ⱼ); w ∑ⱼ ρ̂ⱼ for L1; left out for None.</source>
        <translation>稀疏项：w ∑ⱼ KL(ρ ‖ ρ̂ⱼ)；L1 时为 w ∑ⱼ ρ̂ⱼ；选“无”时没有这一项。</translation>
    </message>
    <message>
        <source>the squared error, summed over all images</source>
        <translation>平方误差，对所有图像求和</translation>
    </message>
    <message>
        <source>the {setting} {state}.</source>
        <translation>设置“{setting}”{state}。</translation>
    </message>
    <message>
        <source>third mirror</source>
        <translation>第三个镜像站</translation>
    </message>
    <message>
        <source>this drawing {error}</source>
        <translation>当前图形 {error}</translation>
    </message>
    <message>
        <source>this drawing, from {low} to {high}</source>
        <translation>当前图形，从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>to the menus</source>
        <translation>转到菜单</translation>
    </message>
    <message>
        <source>top 10 in 100</source>
        <translation>前 10 %</translation>
    </message>
    <message>
        <source>top 5 in 100</source>
        <translation>前 5 %</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>total C</source>
        <translation>总计 C</translation>
    </message>
    <message>
        <source>total J</source>
        <translation>总计 J</translation>
    </message>
    <message>
        <source>total {letter}</source>
        <translation>总计 {letter}</translation>
    </message>
    <message>
        <source>train or pause</source>
        <translation>训练或暂停</translation>
    </message>
    <message>
        <source>trained in {seconds}</source>
        <translation>训练用时 {seconds}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练部分</translation>
    </message>
    <message>
        <source>training goes on: {epoch}</source>
        <translation>训练继续：{epoch}</translation>
    </message>
    <message>
        <source>training mean</source>
        <translation>训练均值</translation>
    </message>
    <message>
        <source>undisturbed {error}</source>
        <translation>未扰动 {error}</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>单元 {unit}</translation>
    </message>
    <message>
        <source>unit {unit} at {value}</source>
        <translation>单元 {unit}，激活值 {value}</translation>
    </message>
    <message>
        <source>unit {unit}: mean activation {mean}</source>
        <translation>单元 {unit}：平均激活 {mean}</translation>
    </message>
    <message>
        <source>unit {unit}: {value}, by itself {own}</source>
        <translation>单元 {unit}：{value}，原值 {own}</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>units by index</source>
        <translation>单元，按编号排列</translation>
    </message>
    <message>
        <source>units by mean activation</source>
        <translation>单元，按平均激活排列</translation>
    </message>
    <message>
        <source>units switched on</source>
        <translation>激活的单元数</translation>
    </message>
    <message>
        <source>units {names}</source>
        <translation>单元 {names}</translation>
    </message>
    <message>
        <source>units, each on its own scale</source>
        <translation>单元，各用自己的标尺</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>untouched {error}</source>
        <translation>未改动 {error}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>validat.</source>
        <translation>验证项</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>w times the divergence of each unit's mean activation from ρ, added up</source>
        <translation>w 乘以各单元平均激活与 ρ 的散度之和</translation>
    </message>
    <message>
        <source>w times the mean activations of all units, added up</source>
        <translation>w 乘以所有单元的平均激活之和</translation>
    </message>
    <message>
        <source>w, the factor before the sparsity term.</source>
        <translation>w，稀疏项前的系数。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weights of epoch &lt;b&gt;{epoch}&lt;/b&gt; kept, nothing lost</source>
        <translation>已保留第 &lt;b&gt;{epoch}&lt;/b&gt; 轮的权重，没有丢失</translation>
    </message>
    <message>
        <source>what each checked run makes of the same digits appears here</source>
        <translation>勾选的各次运行对相同数字的重构将显示在这里</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>what the model sees</source>
        <translation>模型看到的图像</translation>
    </message>
    <message>
        <source>what the model sees, not the drawing</source>
        <translation>模型看到的图像，而非所画图形</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>整个集合</translation>
    </message>
    <message>
        <source>why it is reconstructed so</source>
        <translation>为何如此重构</translation>
    </message>
    <message>
        <source>width</source>
        <translation>笔画粗细</translation>
    </message>
    <message>
        <source>worse by {share} %</source>
        <translation>变差 {share} %</translation>
    </message>
    <message>
        <source>writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>y is made from x with pixels blanked, and compared with the whole x.</source>
        <translation>y 由抹去部分像素的 x 得出，再与完整的 x 比较。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>{action} building up</source>
        <translation>{action}：逐步叠加</translation>
    </message>
    <message>
        <source>{activation} × decoder</source>
        <translation>{activation} × 解码器</translation>
    </message>
    <message>
        <source>{all}, most of them in one step: {step}</source>
        <translation>共 {all}，其中最多的一档：{step}</translation>
    </message>
    <message>
        <source>{all}, {on} above 0.1</source>
        <translation>{all}，{on} 个大于 0.1</translation>
    </message>
    <message>
        <source>{called}, changed</source>
        <translation>{called}，有改动</translation>
    </message>
    <message>
        <source>{count:,} hidden units</source>
        <translation>{count:,} 个隐藏单元</translation>
    </message>
    <message>
        <source>{count} images beside their reconstructions, mean error {error:.2f}.</source>
        <translation>{count} 幅图像与其重构并列，平均误差 {error:.2f}。</translation>
    </message>
    <message>
        <source>{count} of {parts} parts</source>
        <translation>{parts} 个部分中的 {count} 个</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 个词条</translation>
    </message>
    <message>
        <source>{dead} of {units} units are asleep.</source>
        <translation>{units} 个单元中有 {dead} 个处于休眠。</translation>
    </message>
    <message>
        <source>{description}, kept for next time.</source>
        <translation>{description}，已保留供下次使用。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>已完成 {done} / {total}</translation>
    </message>
    <message>
        <source>{epoch_of} &amp;nbsp; Space to go on</source>
        <translation>{epoch_of} &amp;nbsp; 按空格键继续</translation>
    </message>
    <message>
        <source>{epoch} of {epochs}</source>
        <translation>{epoch} / {epochs}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{images} are ready.</source>
        <translation>{images}已就绪。</translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation>{images} 张图像</translation>
    </message>
    <message>
        <source>{images} is ready.</source>
        <translation>已就绪：{images}。</translation>
    </message>
    <message>
        <source>{images} of the training set</source>
        <translation>训练集的{images}</translation>
    </message>
    <message>
        <source>{images} of the validation set</source>
        <translation>验证集的{images}</translation>
    </message>
    <message>
        <source>{images} of {rows} × {columns} pixels</source>
        <translation>{images}，{rows} × {columns} 像素</translation>
    </message>
    <message>
        <source>{images} training images</source>
        <translation>{images} 幅训练图像</translation>
    </message>
    <message>
        <source>{images}, recipe {name}</source>
        <translation>{images}，方案 {name}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>剩余 {left}</translation>
    </message>
    <message>
        <source>{left} s left</source>
        <translation>剩余 {left} 秒</translation>
    </message>
    <message>
        <source>{letter} by pixel</source>
        <translation>每像素 {letter}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high} of {units} units by strength, {on} above 0.1</source>
        <translation>{units} 个单元中强度第 {low} 至 {high} 位，{on} 个大于 0.1</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{names} of this folder would be overwritten.</source>
        <translation>此文件夹中的 {names} 将被覆盖。</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name}高于 {value}</translation>
    </message>
    <message>
        <source>{name} as before</source>
        <translation>{name}与之前相同</translation>
    </message>
    <message>
        <source>{name} at least {value}</source>
        <translation>{name}至少为 {value}</translation>
    </message>
    <message>
        <source>{name} at most {value}</source>
        <translation>{name}至多为 {value}</translation>
    </message>
    <message>
        <source>{name} at {distance}</source>
        <translation>{name}，距离 {distance}</translation>
    </message>
    <message>
        <source>{name} below {value}</source>
        <translation>{name}低于 {value}</translation>
    </message>
    <message>
        <source>{name} is not at {source}. To go on, find it.</source>
        <translation>{name} 不在 {source}。要继续，请找到它。</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} 已写入。</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name}等于 {value}</translation>
    </message>
    <message>
        <source>{name} larger than before</source>
        <translation>{name}比之前大</translation>
    </message>
    <message>
        <source>{name} not larger than before</source>
        <translation>{name}不大于之前</translation>
    </message>
    <message>
        <source>{name} not smaller than before</source>
        <translation>{name}不小于之前</translation>
    </message>
    <message>
        <source>{name} smaller than before</source>
        <translation>{name}比之前小</translation>
    </message>
    <message>
        <source>{name} · row {row}, column {column}</source>
        <translation>{name} · 第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>{name}: mean error {mean} over {images}</source>
        <translation>{name}：平均误差 {mean}，{images}</translation>
    </message>
    <message>
        <source>{notebook} Checked with {changed}.</source>
        <translation>{notebook} 以 {changed} 检验。</translation>
    </message>
    <message>
        <source>{number} · {size} · mean {ink}</source>
        <translation>{number} · {size} · 均值 {ink}</translation>
    </message>
    <message>
        <source>{number} · {size} · rounded to 0/1</source>
        <translation>{number} · {size} · 舍入为 0/1</translation>
    </message>
    <message>
        <source>{n} always on</source>
        <translation>{n} 个始终激活</translation>
    </message>
    <message>
        <source>{n} constant</source>
        <translation>{n} 个恒定</translation>
    </message>
    <message>
        <source>{n} dead</source>
        <translation>{n} 个死单元</translation>
    </message>
    <message>
        <source>{original} → {shown}, difference {difference}</source>
        <translation>{original} → {shown}，差值 {difference}</translation>
    </message>
    <message>
        <source>{pace:g} epochs/s</source>
        <translation>{pace:g} 轮/秒</translation>
    </message>
    <message>
        <source>{panel} stands in a window of its own.</source>
        <translation>{panel}已在独立窗口中打开。</translation>
    </message>
    <message>
        <source>{parts} more</source>
        <translation>其余 {parts} 个</translation>
    </message>
    <message>
        <source>{parts} parts</source>
        <translation>{parts} 个部分</translation>
    </message>
    <message>
        <source>{place} of {units} by contribution</source>
        <translation>按贡献，{place} / {units}</translation>
    </message>
    <message>
        <source>{place} of {units} by index</source>
        <translation>按编号，{place} / {units}</translation>
    </message>
    <message>
        <source>{place} of {units} by mean activation</source>
        <translation>按平均激活，{place} / {units}</translation>
    </message>
    <message>
        <source>{place} of {units} by similarity</source>
        <translation>按相似度，{place} / {units}</translation>
    </message>
    <message>
        <source>{received} of {total}</source>
        <translation>已接收 {received} / {total}</translation>
    </message>
    <message>
        <source>{rows} × {columns} weights, colours from −{end} to +{end}</source>
        <translation>{rows} × {columns} 个权重，颜色从 −{end} 到 +{end}</translation>
    </message>
    <message>
        <source>{row}, chosen</source>
        <translation>{row}，已选中</translation>
    </message>
    <message>
        <source>{runs}, {size} of at most {limit}, in {folder}</source>
        <translation>{runs}，{size}，最多 {limit}，位于 {folder}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence} The log has the details.</source>
        <translation>{sentence}详情见日志。</translation>
    </message>
    <message>
        <source>{setting} plays no part in these recipes.</source>
        <translation>{setting} 在这些方案中不起作用。</translation>
    </message>
    <message>
        <source>{setting}: {first} against {second}. Both start from seed {seed} on the same images.</source>
        <translation>{setting}：{first} 对 {second}。两者都以种子 {seed} 在相同图像上开始。</translation>
    </message>
    <message>
        <source>{share} % of images</source>
        <translation>{share} % 的图像</translation>
    </message>
    <message>
        <source>{shown} strongest of {units} units, {on} above 0.1</source>
        <translation>{units} 个单元中最强的 {shown} 个，{on} 个大于 0.1</translation>
    </message>
    <message>
        <source>{shown} strongest of {units}; {above} above {threshold}</source>
        <translation>{units} 个中最强的 {shown} 个；{above} 个大于 {threshold}</translation>
    </message>
    <message>
        <source>{size} of moments kept, of {budget} at most</source>
        <translation>已保留 {size} 的时刻，上限 {budget}</translation>
    </message>
    <message>
        <source>{start} of {total}</source>
        <translation>第 {start} 幅，共 {total} 幅</translation>
    </message>
    <message>
        <source>{start}–{stop} of {total}</source>
        <translation>{start}–{stop} / {total}</translation>
    </message>
    <message>
        <source>{step}: error {error}</source>
        <translation>{step}：误差 {error}</translation>
    </message>
    <message>
        <source>{subject} could not be used: {problem}.</source>
        <translation>{subject}无法使用：{problem}。</translation>
    </message>
    <message>
        <source>{term}. Settings in it: {names}</source>
        <translation>{term}。其中的设置：{names}</translation>
    </message>
    <message>
        <source>{text} read correctly</source>
        <translation>正确识别 {text}</translation>
    </message>
    <message>
        <source>{title} by epoch</source>
        <translation>各轮的{title}</translation>
    </message>
    <message>
        <source>{title} is not on this computer yet.</source>
        <translation>{title} 尚不在本机。</translation>
    </message>
    <message>
        <source>{training} + {validation} validation</source>
        <translation>{training} + {validation} 验证</translation>
    </message>
    <message>
        <source>{training} of {total}</source>
        <translation>{total} 中的 {training}</translation>
    </message>
    <message>
        <source>{training} training, {validation} validation</source>
        <translation>{training} 训练，{validation} 验证</translation>
    </message>
    <message>
        <source>{units} always on</source>
        <translation>{units} 个单元始终激活</translation>
    </message>
    <message>
        <source>{units} between {low} and {high}</source>
        <translation>{units} 个单元在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>{units} dead</source>
        <translation>{units} 个单元为死单元</translation>
    </message>
    <message>
        <source>{units} on the wall.</source>
        <translation>墙上有 {units}。</translation>
    </message>
    <message>
        <source>{units} · the longest arrows: a pull of {pull} or more</source>
        <translation>{units} · 最长的箭头：拉力为 {pull} 或更大</translation>
    </message>
    <message>
        <source>{unit}, pulled {way} by {pull}</source>
        <translation>{unit}，{way}的拉力为 {pull}</translation>
    </message>
    <message>
        <source>{up} units are pulled up, {down} down; mean activation {mean}.</source>
        <translation>{up} 个单元被向上拉，{down} 个被向下拉；平均激活 {mean}。</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what}：已完成 {done} / {total}</translation>
    </message>
    <message>
        <source>{when}, {numbers} images</source>
        <translation>{when}，{numbers} 幅图像</translation>
    </message>
    <message>
        <source>{width:,} × {height:,} dots</source>
        <translation>{width:,} × {height:,} 点</translation>
    </message>
    <message>
        <source>{wish}: it is {found}</source>
        <translation>{wish}：现为 {found}</translation>
    </message>
    <message>
        <source>{wish}: there is no run before</source>
        <translation>{wish}：之前没有运行</translation>
    </message>
    <message>
        <source>{words}, dashed: {target}</source>
        <translation>{words}，虚线：{target}</translation>
    </message>
    <message>
        <source>λ before the weights' term, λ/2 (‖α‖² + ‖β‖²).</source>
        <translation>权重项 λ/2 (‖α‖² + ‖β‖²) 前的 λ。</translation>
    </message>
    <message>
        <source>λ half times the squares of all weights, biases left out</source>
        <translation>λ 的一半乘以所有权重的平方和，不含偏置</translation>
    </message>
    <message>
        <source>λ is 0: weights cost nothing.</source>
        <translation>λ 为 0：权重不计入代价。</translation>
    </message>
    <message>
        <source>ρ in the sparsity term w ∑ⱼ KL(ρ ‖ ρ̂ⱼ).</source>
        <translation>稀疏项 w ∑ⱼ KL(ρ ‖ ρ̂ⱼ) 中的 ρ。</translation>
    </message>
    <message>
        <source>ρ {target}, {mean}</source>
        <translation>ρ {target}，{mean}</translation>
    </message>
    <message>
        <source>“{text}” is no image here. Type a number from 1 to {total}.</source>
        <translation>“{text}”不是这里的图像编号。请输入 1 至 {total} 之间的数。</translation>
    </message>
    <message>
        <source>ℓ, added up in the reconstruction term: ½‖y − x‖², or the cross-entropy H(x, y).</source>
        <translation>ℓ，在重构项中求和：½‖y − x‖²，或交叉熵 H(x, y)。</translation>
    </message>
    <message>
        <source>∑ⱼ runs over all H units; α has H columns and β has H rows.</source>
        <translation>∑ⱼ 遍历全部 H 个单元；α 有 H 列，β 有 H 行。</translation>
    </message>
    <message>
        <source>−½ ink missing</source>
        <translation>−½ 缺少墨迹</translation>
    </message>
    <message>
        <source>−½ missing</source>
        <translation>−½ 缺少</translation>
    </message>
    <message>
        <source>−Σ x ln y + (1 − x) ln(1 − y), summed over the pixels, mean over the images.</source>
        <translation>−Σ x ln y + (1 − x) ln(1 − y)，对像素求和，对图像取平均。</translation>
    </message>
    <message>
        <source>▲ {beyond} above</source>
        <translation>▲ 另有 {beyond} 个在上方</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> Did you mean {near}?</source>
        <translation> 是不是 {near}？</translation>
    </message>
    <message>
        <source> Divide it by 255.</source>
        <translation>请除以 255。</translation>
    </message>
    <message>
        <source> Known: {names}.</source>
        <translation> 可用的有：{names}。</translation>
    </message>
    <message>
        <source> Save it as uint8.</source>
        <translation>请保存为 uint8。</translation>
    </message>
    <message>
        <source>1 of {total:,} images was resized to {size}.</source>
        <translation>{total:,} 幅图像中有 1 幅被调整为 {size}。</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 个线程</translation>
    </message>
    <message>
        <source>120,000 handwritten digits, MNIST made anew from its sources</source>
        <translation>120,000 个手写数字，由原始资料重新制作的 MNIST</translation>
    </message>
    <message>
        <source>70,000 handwritten Japanese characters</source>
        <translation>70,000 个手写日文字符</translation>
    </message>
    <message>
        <source>70,000 handwritten digits</source>
        <translation>70,000 个手写数字</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes</source>
        <translation>70,000 幅服装图像</translation>
    </message>
    <message>
        <source>: {count:,} of {name} then</source>
        <translation>：当时是 {name} 的 {count:,} 幅</translation>
    </message>
    <message>
        <source>A race is between recipes that differ in one setting; here: {found}.</source>
        <translation>比赛的两个方案必须恰有一项设置不同；这里不同的是：{found}。</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>一次运行</translation>
    </message>
    <message>
        <source>A run goes on with the settings it was started with, and {fixed} would change. What may: {live}.</source>
        <translation>运行须以开始时的设置继续，而 {fixed} 会改变。可以改变的有：{live}。</translation>
    </message>
    <message>
        <source>A validation share of {validation_fraction:g} keeps all {count:,} images aside: none is left to train on.</source>
        <translation>验证集比例 {validation_fraction:g} 留出了全部 {count:,} 幅图像：没有剩下可训练的。</translation>
    </message>
    <message>
        <source>Active units (above {threshold}), mean</source>
        <translation>活跃单元（高于 {threshold}），平均</translation>
    </message>
    <message>
        <source>All in it is hidden.</source>
        <translation>其中的内容全部是隐藏的。</translation>
    </message>
    <message>
        <source>All {units:,} units draw the same picture.</source>
        <translation>全部 {units:,} 个单元画的是同一幅图。</translation>
    </message>
    <message>
        <source>Beside it: {name}</source>
        <translation>对照：{name}</translation>
    </message>
    <message>
        <source>Bold: other than the default.</source>
        <translation>粗体：与默认值不同。</translation>
    </message>
    <message>
        <source>Cost, last epoch</source>
        <translation>代价，最后一轮</translation>
    </message>
    <message>
        <source>Cross-entropy needs outputs between 0 and 1. Choose the sigmoid output, or squared_error.</source>
        <translation>交叉熵要求输出在 0 和 1 之间。请选择 sigmoid 输出，或 squared_error。</translation>
    </message>
    <message>
        <source>Dead, always on, constant units</source>
        <translation>失活、常开、恒定单元</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>是不是 {near}？</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>找到的是：{names}。</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>如何重做</translation>
    </message>
    <message>
        <source>Images were resized from {before} to {after}.</source>
        <translation>图像已从 {before} 调整为 {after}。</translation>
    </message>
    <message>
        <source>Images, each with its reconstruction at its right</source>
        <translation>图像，右侧为各自的重构</translation>
    </message>
    <message>
        <source>It did not draw its first weights, but started from those of another moment.</source>
        <translation>它没有随机抽取初始权重，而是从另一时刻的权重开始。</translation>
    </message>
    <message>
        <source>It diverged, and went on from the beginning of epoch {epochs}.</source>
        <translation>训练发散，从第 {epochs} 轮开头继续。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>Its cost was not finite before any step: the weights it starts from hold some units fully on or off for every image. Choose the Glorot start.</source>
        <translation>在第一步之前代价就已不是有限值：初始权重使一些单元对每幅图像都完全激活或完全关闭。请选择 Glorot 初始权重。</translation>
    </message>
    <message>
        <source>Its learning rate was changed: {rates}.</source>
        <translation>学习率曾更改：{rates}。</translation>
    </message>
    <message>
        <source>KL compares activations with a target between 0 and 1, and ReLU has no upper end. Choose l1 or none.</source>
        <translation>KL 把激活与 0 到 1 之间的目标相比较，而 ReLU 没有上限。请选择 l1 或 none。</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>可用的有：{names}。</translation>
    </message>
    <message>
        <source>Left out: 1 file that can't be read ({names}).</source>
        <translation>已略过：1 个无法读取的文件（{names}）。</translation>
    </message>
    <message>
        <source>Left out: {count:,} files that can't be read ({names}).</source>
        <translation>已略过：{count:,} 个无法读取的文件（{names}）。</translation>
    </message>
    <message>
        <source>Mean activation {mean:.2f}, target {target:.2f}.</source>
        <translation>平均激活 {mean:.2f}，目标 {target:.2f}。</translation>
    </message>
    <message>
        <source>Must be a number, {range}.</source>
        <translation>必须是一个数，{range}。</translation>
    </message>
    <message>
        <source>Must be a whole number, {range}.</source>
        <translation>必须是整数，{range}。</translation>
    </message>
    <message>
        <source>Must be at most the number of hidden units, {units:,}.</source>
        <translation>不得超过隐藏单元数 {units:,}。</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Must be {range}.</source>
        <translation>允许的值：{range}。</translation>
    </message>
    <message>
        <source>Must be {range}: {meaning}.</source>
        <translation>允许的值：{range}；{meaning}。</translation>
    </message>
    <message>
        <source>N(0, 1) weights drive the sigmoids to their ends, where they hardly learn, and units keep the noise they started with.</source>
        <translation>取自 N(0, 1) 的权重把 sigmoid 推到两端，在那里几乎学不到东西，单元一直保留着开始时的噪声。</translation>
    </message>
    <message>
        <source>None of the {count:,} image files</source>
        <translation>全部 {count:,} 个图像文件</translation>
    </message>
    <message>
        <source>Not one image file</source>
        <translation>唯一的图像文件</translation>
    </message>
    <message>
        <source>Only one unit may be on for an image, so it must draw all of it.</source>
        <translation>每幅图像只允许一个单元激活，所以它必须独自画出整幅图像。</translation>
    </message>
    <message>
        <source>Only {units} units may be on for an image, so each must draw all of it.</source>
        <translation>每幅图像只允许 {units} 个单元激活，所以每个单元都得画出整幅图像。</translation>
    </message>
    <message>
        <source>PCA, 1 part</source>
        <translation>PCA，1 个成分</translation>
    </message>
    <message>
        <source>PCA, {parts} parts</source>
        <translation>PCA，{parts} 个成分</translation>
    </message>
    <message>
        <source>Reconstruction term</source>
        <translation>重构项</translation>
    </message>
    <message>
        <source>Relative difference {difference:.1e}, allowed {allowed:.0e}: this is not the gradient of the cost.</source>
        <translation>相对差 {difference:.1e}，允许 {allowed:.0e}：这不是代价的梯度。</translation>
    </message>
    <message>
        <source>Relative difference {difference:.1e}: this is the gradient of the cost.</source>
        <translation>相对差 {difference:.1e}：这就是代价的梯度。</translation>
    </message>
    <message>
        <source>Save this as recipe.toml:</source>
        <translation>将以下内容存为 recipe.toml：</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>So few may be on for an image that most never get their turn.</source>
        <translation>每幅图像允许激活的单元太少，大多数单元永远轮不到。</translation>
    </message>
    <message>
        <source>Squared error of an image, mean</source>
        <translation>每幅图像的平方误差，平均</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Test labels</source>
        <translation>测试标签</translation>
    </message>
    <message>
        <source>The cost and its terms over the epochs</source>
        <translation>代价及其各项随轮次的变化</translation>
    </message>
    <message>
        <source>The cost rose from {lowest:.4g} to {last:.4g}.</source>
        <translation>代价从 {lowest:.4g} 升到了 {last:.4g}。</translation>
    </message>
    <message>
        <source>The disk is full: {title} needs {size} in {folder}.</source>
        <translation>磁盘已满：{title} 需要在 {folder} 中占用 {size}。</translation>
    </message>
    <message>
        <source>The images are {shape} pixels, too large to train on. Set the image size (image_size) to 512 or less.</source>
        <translation>图像为 {shape} 像素，太大而无法训练。请把图像大小（image_size）设为 512 或更小。</translation>
    </message>
    <message>
        <source>The labels beside it were not used. {why}</source>
        <translation>没有使用旁边的标签。{why}</translation>
    </message>
    <message>
        <source>The learning rate threw them out of reach in the first epochs.</source>
        <translation>学习率在最初几轮就把它们甩到了再也拉不回来的地方。</translation>
    </message>
    <message>
        <source>The learning rate was changed while this run trained, and its file, of an earlier version, does not say when: no script would give the same costs.</source>
        <translation>训练期间更改过学习率，而旧版本的文件没有记录更改时间：任何脚本都无法得到相同的代价。</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too high: each step overshoots.</source>
        <translation>学习率 {rate} 太大：每一步都越过了目标。</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too high: steps overshoot.</source>
        <translation>学习率 {rate} 太大：步子越过了目标。</translation>
    </message>
    <message>
        <source>The learning rate, {rate}, is too small to get anywhere.</source>
        <translation>学习率 {rate} 太小，几乎没有进展。</translation>
    </message>
    <message>
        <source>The notebook's rule knows only {allowed} here.</source>
        <translation>notebook 的规则在这里只允许 {allowed}。</translation>
    </message>
    <message>
        <source>The run as a NumPy script (sae-gui export FILE --script run.py) does all of it.</source>
        <translation>以 NumPy 脚本导出的运行（sae-gui export FILE --script run.py）包含以上全部。</translation>
    </message>
    <message>
        <source>The run diverged at epoch {epoch:,}.</source>
        <translation>运行在第 {epoch:,} 轮发散。</translation>
    </message>
    <message>
        <source>The sparsity weight is so strong that the image hardly counts.</source>
        <translation>稀疏权重太大，图像本身几乎不起作用。</translation>
    </message>
    <message>
        <source>The sparsity weight is too small to pull it down.</source>
        <translation>稀疏权重太小，无法把它拉下来。</translation>
    </message>
    <message>
        <source>The sparsity weight is too small to pull it up.</source>
        <translation>稀疏权重太小，无法把它拉上去。</translation>
    </message>
    <message>
        <source>The sparsity weight pulls them down harder than any image pulls them up.</source>
        <translation>稀疏权重把它们往下拉的力，大于任何图像把它们往上拉的力。</translation>
    </message>
    <message>
        <source>The state of the run does not fit its recipe: its {name} differs.</source>
        <translation>运行的状态与其方案不符：{name} 不同。</translation>
    </message>
    <message>
        <source>The weight decay is so strong that only what all images share is worth a weight.</source>
        <translation>权重衰减太强，只有所有图像共有的部分才值得用权重去表示。</translation>
    </message>
    <message>
        <source>The weights before the first step are kept.</source>
        <translation>已保留第一步之前的权重。</translation>
    </message>
    <message>
        <source>The weights have moved by {share:.2g} % in {epochs} epochs.</source>
        <translation>{epochs} 轮以来权重只移动了 {share:.2g} %。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch:,} are kept.</source>
        <translation>已保留第 {epoch:,} 轮的权重。</translation>
    </message>
    <message>
        <source>The weights to start from are {size:,} numbers, and a model of {pixels:,} pixels and {hidden_units:,} hidden units has {size2:,}. Keep the number of hidden units and the image size.</source>
        <translation>初始权重有 {size:,} 个数，而 {pixels:,} 像素、{hidden_units:,} 个隐藏单元的模型有 {size2:,} 个。请保持隐藏单元数和图像大小不变。</translation>
    </message>
    <message>
        <source>There is one image: none can be kept aside to validate on.</source>
        <translation>只有一幅图像：无法留出任何图像用于验证。</translation>
    </message>
    <message>
        <source>These images are not what the run was trained on{then}, {count:,} of {name} now, and not the same ones. The run can be looked at, but not gone on with.</source>
        <translation>这些图像不是该运行训练所用的{then}，现在是 {name} 的 {count:,} 幅，而且并不相同。可以查看该运行，但不能继续训练。</translation>
    </message>
    <message>
        <source>They began as N(0, 1) noise, too large for the strokes to show through.</source>
        <translation>它们从 N(0, 1) 噪声开始，噪声太大，笔画显露不出来。</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>Trained with {versions}.</source>
        <translation>训练所用：{versions}。</translation>
    </message>
    <message>
        <source>Training labels</source>
        <translation>训练标签</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Units are noise still after {epochs} epochs.</source>
        <translation>训练 {epochs} 轮之后，单元仍然是噪声。</translation>
    </message>
    <message>
        <source>Units hold whole images instead of strokes.</source>
        <translation>单元里是整幅图像，而不是笔画。</translation>
    </message>
    <message>
        <source>Wanted: uint8 from 0 to 255, fractions from 0 to 1, or only 0 and 1.</source>
        <translation>应为：0 到 255 的 uint8、0 到 1 的小数，或只有 0 和 1。</translation>
    </message>
    <message>
        <source>What each unit looks for: rust wants ink, blue none</source>
        <translation>各单元所寻找的：锈色要墨迹，蓝色不要</translation>
    </message>
    <message>
        <source>What the first {units} look for: rust wants ink, blue none</source>
        <translation>前 {units} 个单元所寻找的：锈色要墨迹，蓝色不要</translation>
    </message>
    <message>
        <source>With a target of {target} hardly a unit is on for an image, so each must draw all of it.</source>
        <translation>目标为 {target} 时，每幅图像几乎没有单元激活，所以每个单元都得画出整幅图像。</translation>
    </message>
    <message>
        <source>Without weight decay nothing makes weights fade that no image needs.</source>
        <translation>没有权重衰减，就没有什么能让图像用不着的权重消退。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <translation>一个有几千位的数</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>above {low} and at most {high}</source>
        <translation>大于 {low} 且不超过 {high}</translation>
    </message>
    <message>
        <source>above {low} to {high}</source>
        <translation>大于 {low} 至 {high}</translation>
    </message>
    <message>
        <source>and run, in the same folder:</source>
        <translation>并在同一文件夹中运行：</translation>
    </message>
    <message>
        <source>at least {low} and below {high}</source>
        <translation>不小于 {low} 且小于 {high}</translation>
    </message>
    <message>
        <source>at most {most:,}</source>
        <translation>至多 {most:,}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>between {low} and {high}, both excluded</source>
        <translation>{low} 与 {high} 之间，不含两端</translation>
    </message>
    <message>
        <source>by line search</source>
        <translation>由线搜索决定</translation>
    </message>
    <message>
        <source>checking pixels</source>
        <translation>检查像素</translation>
    </message>
    <message>
        <source>complex numbers</source>
        <translation>复数</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <translation>已损坏或被截断</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>drawing digits</source>
        <translation>绘制数字</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>for KL</source>
        <translation>用于 KL</translation>
    </message>
    <message>
        <source>for Momentum</source>
        <translation>用于动量</translation>
    </message>
    <message>
        <source>for top-k</source>
        <translation>用于 top-k</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>infinite values</source>
        <translation>无穷大的值</translation>
    </message>
    <message>
        <source>looking at images</source>
        <translation>查看图像</translation>
    </message>
    <message>
        <source>looking for images</source>
        <translation>查找图像</translation>
    </message>
    <message>
        <source>mean image</source>
        <translation>平均图像</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>无惩罚</translation>
    </message>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names} 之一</translation>
    </message>
    <message>
        <source>one of {names}, each once</source>
        <translation>{names} 之一，各一次</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>resizing images</source>
        <translation>调整图像大小</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text in each place of the list</source>
        <translation>列表的每一项都是文本</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>非空的文本</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>values of type {type}</source>
        <translation>{type} 类型的值</translation>
    </message>
    <message>
        <source>values that are not numbers (NaN)</source>
        <translation>非数值（NaN）</translation>
    </message>
    <message>
        <source>versions that are not known</source>
        <translation>未知版本</translation>
    </message>
    <message>
        <source>{assignment!r} is not KEY=VALUE.</source>
        <translation>{assignment!r} 不是 KEY=VALUE 的形式。</translation>
    </message>
    <message>
        <source>{called} is damaged: it claims to be larger than its file.</source>
        <translation>{called} 已损坏：它声称比所在文件还大。</translation>
    </message>
    <message>
        <source>{called} is damaged: {problem}.</source>
        <translation>{called} 已损坏：{problem}。</translation>
    </message>
    <message>
        <source>{called} is locked with a password.</source>
        <translation>{called} 有密码保护。</translation>
    </message>
    <message>
        <source>{called} is packed in a way that NumPy does not use.</source>
        <translation>{called} 的压缩方式不是 NumPy 所用的。</translation>
    </message>
    <message>
        <source>{cost}; explained variance {share}</source>
        <translation>{cost}；解释方差 {share}</translation>
    </message>
    <message>
        <source>{count:,} characters long</source>
        <translation>{count:,} 个字符长</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} images were resized to {size}.</source>
        <translation>{total:,} 幅图像中有 {count:,} 幅被调整为 {size}。</translation>
    </message>
    <message>
        <source>{count} of them</source>
        <translation>{count} 个</translation>
    </message>
    <message>
        <source>{fact} {cause}</source>
        <translation>{fact}{cause}</translation>
    </message>
    <message>
        <source>{folder} holds no model. Wanted: model.npz, or alpha.npy and beta.npy.</source>
        <translation>{folder} 中没有模型。需要：model.npz，或 alpha.npy 和 beta.npy。</translation>
    </message>
    <message>
        <source>{key!r} is not a setting of a recipe.{hint}</source>
        <translation>{key!r} 不是方案的设置。{hint}</translation>
    </message>
    <message>
        <source>{key} is {given}. {why}</source>
        <translation>{key} 是 {given}。{why}</translation>
    </message>
    <message>
        <source>{must} Usual: {usual}.</source>
        <translation>{must}通常为：{usual}。</translation>
    </message>
    <message>
        <source>{name!r} is no recipe. Give a .toml file, or one of {known}.</source>
        <translation>{name!r} 不是方案。请给出 .toml 文件，或 {known} 之一。</translation>
    </message>
    <message>
        <source>{names} and {more:,} more</source>
        <translation>{names} 等，另有 {more:,} 个</translation>
    </message>
    <message>
        <source>{name} can't be read as an image. Wanted: PNG, JPEG, BMP, GIF or TIFF.</source>
        <translation>{name} 无法作为图像读取。需要：PNG、JPEG、BMP、GIF 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} can't be read: {strerror}.</source>
        <translation>{name} 无法读取：{strerror}。</translation>
    </message>
    <message>
        <source>{name} has no array called images. Found: {found}. Wanted: images, and labels where there are any.</source>
        <translation>{name} 中没有名为 images 的数组。找到的是：{found}。需要：images，如有标签则还有 labels。</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}. Wanted: images × pixels, or images × rows × columns, in grey.</source>
        <translation>{name} 的形状是 {shape}。需要：图像 × 像素，或图像 × 行 × 列，灰度。</translation>
    </message>
    <message>
        <source>{name} has weights that are not finite numbers.</source>
        <translation>{name} 中有不是有限数的权重。</translation>
    </message>
    <message>
        <source>{name} has {columns} columns, which is no square and no multiple of the image size {image_size}. Give an array of images × rows × columns.</source>
        <translation>{name} 有 {columns} 列，既不是平方数，也不是图像大小 {image_size} 的倍数。请给出图像 × 行 × 列的数组。</translation>
    </message>
    <message>
        <source>{name} has {columns} columns, which is no square. Give image_size, or an array of images × rows × columns.</source>
        <translation>{name} 有 {columns} 列，不是平方数。请给出 image_size，或图像 × 行 × 列的数组。</translation>
    </message>
    <message>
        <source>{name} has {ndim} dimensions. Wanted: one label for an image.</source>
        <translation>{name} 有 {ndim} 维。需要：每幅图像一个标签。</translation>
    </message>
    <message>
        <source>{name} has {shape} dimensions. Wanted: images × rows × columns.</source>
        <translation>{name} 有 {shape} 维。需要：图像 × 行 × 列。</translation>
    </message>
    <message>
        <source>{name} holds a single value. Wanted: images × rows × columns.</source>
        <translation>{name} 只有一个值。需要：图像 × 行 × 列。</translation>
    </message>
    <message>
        <source>{name} holds labels outside 0 to {class_names}.</source>
        <translation>{name} 中有超出 0 到 {class_names} 的标签。</translation>
    </message>
    <message>
        <source>{name} holds no IDX array: it does not begin as one.</source>
        <translation>{name} 中没有 IDX 数组：开头不符。</translation>
    </message>
    <message>
        <source>{name} holds no images. {there} Wanted: PNG, JPEG, BMP, GIF or TIFF files, also in folders within.</source>
        <translation>{name} 中没有图像。{there}需要：PNG、JPEG、BMP、GIF 或 TIFF 文件，子文件夹中的也可以。</translation>
    </message>
    <message>
        <source>{name} holds no images: there is nothing to train on.</source>
        <translation>{name} 中没有图像：无可训练。</translation>
    </message>
    <message>
        <source>{name} holds no labels. Wanted: whole numbers or text.</source>
        <translation>{name} 中没有标签。需要：整数或文本。</translation>
    </message>
    <message>
        <source>{name} holds nothing: its shape is {shape}.</source>
        <translation>{name} 中什么也没有：形状是 {shape}。</translation>
    </message>
    <message>
        <source>{name} holds pickled Python objects, which are not opened because they can run code. Save it again as an array of numbers.</source>
        <translation>{name} 中有 pickle 的 Python 对象，因其可能执行代码而不予打开。请重新保存为数字数组。</translation>
    </message>
    <message>
        <source>{name} holds values of an unknown type, {described}.</source>
        <translation>{name} 中有未知类型 {described} 的值。</translation>
    </message>
    <message>
        <source>{name} holds values of an unknown type.</source>
        <translation>{name} 中有未知类型的值。</translation>
    </message>
    <message>
        <source>{name} holds values of type {dtype}. Wanted: float32 or float64.</source>
        <translation>{name} 中的值是 {dtype} 类型。需要：float32 或 float64。</translation>
    </message>
    <message>
        <source>{name} holds weights, but not how training stood: it can be looked at, but not gone on with.</source>
        <translation>{name} 中有权重，但没有训练的状态：可以查看，但不能继续训练。</translation>
    </message>
    <message>
        <source>{name} holds {dtype}. {wanted}</source>
        <translation>{name} 中是{dtype}。{wanted}</translation>
    </message>
    <message>
        <source>{name} holds {found:,} different labels; at most {most_classes:,} are classes.</source>
        <translation>{name} 中有 {found:,} 种不同的标签；类别最多 {most_classes:,} 个。</translation>
    </message>
    <message>
        <source>{name} holds {size:,.1f} GiB once it is in memory; at most {most_bytes} GiB can be opened at a time.{advice}</source>
        <translation>{name} 读入内存后为 {size:,.1f} GiB；一次最多可打开 {most_bytes} GiB。{advice}</translation>
    </message>
    <message>
        <source>{name} holds {type} values from {low:,.6g} to {high:,.6g}. {wanted}{advice}</source>
        <translation>{name} 中是 {low:,.6g} 到 {high:,.6g} 的 {type} 值。{wanted}{advice}</translation>
    </message>
    <message>
        <source>{name} holds {values:,} labels for {count:,} images.</source>
        <translation>{name} 中有 {values:,} 个标签，而图像有 {count:,} 幅。</translation>
    </message>
    <message>
        <source>{name} holds {what}. {wanted}</source>
        <translation>{name} 中有{what}。{wanted}</translation>
    </message>
    <message>
        <source>{name} is a folder. Give one .toml file in it.</source>
        <translation>{name} 是文件夹。请给出其中的一个 .toml 文件。</translation>
    </message>
    <message>
        <source>{name} is a table of named fields. Wanted: an array of numbers.</source>
        <translation>{name} 是带命名字段的表。需要：数字数组。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: its header is not whole.</source>
        <translation>{name} 已损坏或被截断：文件头不完整。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: its header promises {payload:,} bytes of values, more than {compressed:,} compressed bytes can hold.</source>
        <translation>{name} 已损坏或被截断：文件头声称有 {payload:,} 字节的值，超过 {compressed:,} 字节压缩数据所能容纳的。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {problem}.</source>
        <translation>{name} 已损坏或被截断：{problem}。</translation>
    </message>
    <message>
        <source>{name} is damaged: how training stood makes no sense.</source>
        <translation>{name} 已损坏：训练的状态不合理。</translation>
    </message>
    <message>
        <source>{name} is damaged: it lost its seal.</source>
        <translation>{name} 已损坏：校验封印丢失。</translation>
    </message>
    <message>
        <source>{name} is damaged: its description makes no sense.</source>
        <translation>{name} 已损坏：说明不合理。</translation>
    </message>
    <message>
        <source>{name} is damaged: its description was changed.</source>
        <translation>{name} 已损坏：说明被改动过。</translation>
    </message>
    <message>
        <source>{name} is damaged: its header claims to be {length:,} bytes long.</source>
        <translation>{name} 已损坏：文件头声称有 {length:,} 字节长。</translation>
    </message>
    <message>
        <source>{name} is damaged: its header makes no sense.</source>
        <translation>{name} 已损坏：文件头不合理。</translation>
    </message>
    <message>
        <source>{name} is damaged: its history makes no sense.</source>
        <translation>{name} 已损坏：训练历史不合理。</translation>
    </message>
    <message>
        <source>{name} is damaged: its moments make no sense.</source>
        <translation>{name} 已损坏：各时刻的数据不合理。</translation>
    </message>
    <message>
        <source>{name} is damaged: its weights are for {pixels:,} pixels and {shape:,} units, its description for {prod:,} and {hidden_units:,}.</source>
        <translation>{name} 已损坏：权重对应 {pixels:,} 像素和 {shape:,} 个单元，说明却对应 {prod:,} 和 {hidden_units:,}。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {name2} was changed.</source>
        <translation>{name} 已损坏：其中的 {name2} 被改动过。</translation>
    </message>
    <message>
        <source>{name} is damaged: more follows the {payload:,} bytes of values that its header promises.</source>
        <translation>{name} 已损坏：在文件头所说的 {payload:,} 字节的值之后还有内容。</translation>
    </message>
    <message>
        <source>{name} is damaged: some of its arrays are missing.</source>
        <translation>{name} 已损坏：缺少部分数组。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is half a model: {name2} is not beside it.</source>
        <translation>{name} 只是半个模型：旁边没有 {name2}。</translation>
    </message>
    <message>
        <source>{name} is neither alpha nor beta. Wanted: alpha.npy with beta.npy beside it.</source>
        <translation>{name} 既不是 alpha 也不是 beta。需要：alpha.npy，旁边有 beta.npy。</translation>
    </message>
    <message>
        <source>{name} is no .npy array: it does not begin as one.</source>
        <translation>{name} 不是 .npy 数组：开头不符。</translation>
    </message>
    <message>
        <source>{name} is no array of images. Wanted: .npy, .npz or IDX, or the folder in which image files lie.</source>
        <translation>{name} 不是图像数组。需要：.npy、.npz 或 IDX，或图像文件所在的文件夹。</translation>
    </message>
    <message>
        <source>{name} is no file. Wanted: one image file.</source>
        <translation>{name} 不是文件。需要：一个图像文件。</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is empty.</source>
        <translation>{name} 不是课程：文件是空的。</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is not text in UTF-8.</source>
        <translation>{name} 不是课程：它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is over {largest_file} KiB.</source>
        <translation>{name} 不是课程：它超过 {largest_file} KiB。</translation>
    </message>
    <message>
        <source>{name} is no lesson: it is text in UTF-16. Save it as UTF-8.</source>
        <translation>{name} 不是课程：它是 UTF-16 文本。请存为 UTF-8。</translation>
    </message>
    <message>
        <source>{name} is no model: it has no {missing}. Wanted: a model.npz, as training writes it.</source>
        <translation>{name} 不是模型：缺少 {missing}。需要：训练所写的 model.npz。</translation>
    </message>
    <message>
        <source>{name} is no model: {problem}</source>
        <translation>{name} 不是模型：{problem}</translation>
    </message>
    <message>
        <source>{name} is no recipe: it is not text in UTF-8.</source>
        <translation>{name} 不是方案：它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{name} is no recipe: it is over {largest_file} KiB.</source>
        <translation>{name} 不是方案：它超过 {largest_file} KiB。</translation>
    </message>
    <message>
        <source>{name} is not there. Did you mean {near}?</source>
        <translation>{name} 不存在。是不是 {near}？</translation>
    </message>
    <message>
        <source>{name} is not there. Give a .toml file, or one of {known}.</source>
        <translation>{name} 不存在。请给出 .toml 文件，或 {known} 之一。</translation>
    </message>
    <message>
        <source>{name} is not there. Give {sets}, or the path of a folder of images, a .npy, .npz or IDX file.</source>
        <translation>{name} 不存在。请给出 {sets}，或者图像文件夹、.npy、.npz 或 IDX 文件的路径。</translation>
    </message>
    <message>
        <source>{name} is {state}: its header promises {payload:,} bytes of values ({shape}), and {held:,} are there.</source>
        <translation>{name} {state}：文件头声称有 {payload:,} 字节的值（{shape}），实际有 {held:,} 字节。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version (format {number}). Update this program.</source>
        <translation>{name} 由较新的版本写成（格式 {number}）。请更新本程序。</translation>
    </message>
    <message>
        <source>{name} was written by an earlier version, which kept no names: save it anew.</source>
        <translation>{name} 由不保存名称的旧版本写入：请重新保存。</translation>
    </message>
    <message>
        <source>{name}: {images} of {size}</source>
        <translation>{name}：{images} 幅，{size}</translation>
    </message>
    <message>
        <source>{none} in {name} can be read: {failed}.</source>
        <translation>{name} 中{none}都无法读取：{failed}。</translation>
    </message>
    <message>
        <source>{n} threads</source>
        <translation>{n} 个线程</translation>
    </message>
    <message>
        <source>{off:,} of {units:,} units are never on.</source>
        <translation>{units:,} 个单元中有 {off:,} 个从不激活。</translation>
    </message>
    <message>
        <source>{on:,} of {units:,} units are always on.</source>
        <translation>{units:,} 个单元中有 {on:,} 个始终激活。</translation>
    </message>
    <message>
        <source>{origin} is no lesson: it is over {largest_file} KiB.</source>
        <translation>{origin} 不是课程：它超过 {largest_file} KiB。</translation>
    </message>
    <message>
        <source>{origin} is no lesson: {problem}.</source>
        <translation>{origin} 不是课程：{problem}。</translation>
    </message>
    <message>
        <source>{origin} is not a recipe: {problem}.</source>
        <translation>{origin} 不是方案：{problem}。</translation>
    </message>
    <message>
        <source>{origin}: {problem}</source>
        <translation>{origin}：{problem}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} 或 {last}</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder but a device or a pipe.</source>
        <translation>{path} 既不是文件也不是文件夹，而是设备或管道。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{place}{key} is missing; wanted is {kinds}.</source>
        <translation>{place}缺少 {key}；需要{kinds}。</translation>
    </message>
    <message>
        <source>{place}{key} is no key here. {hint}</source>
        <translation>{place}{key} 在这里不是键。{hint}</translation>
    </message>
    <message>
        <source>{place}{key} is {words}; wanted is {wanted}.</source>
        <translation>{place}{key} 是{words}；需要{wanted}。</translation>
    </message>
    <message>
        <source>{rate} from epoch {epoch}</source>
        <translation>自第 {epoch} 轮起 {rate}</translation>
    </message>
    <message>
        <source>{rows} × {columns} pixels</source>
        <translation>{rows} × {columns} 像素</translation>
    </message>
    <message>
        <source>{share:.0f} % of all activations began at 0 or 1.</source>
        <translation>{share:.0f} % 的激活值一开始就在 0 或 1。</translation>
    </message>
    <message>
        <source>{title} can't be kept in {folder}: {reason}.</source>
        <translation>{title} 无法保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{title} could not be fetched: its only mirror did not answer.</source>
        <translation>{title} 下载失败：唯一的镜像没有响应。</translation>
    </message>
    <message>
        <source>{title} could not be fetched: its only mirror did not give the whole file.</source>
        <translation>{title} 下载失败：唯一的镜像没有给出完整的文件。</translation>
    </message>
    <message>
        <source>{title} could not be fetched: none of {mirrors} mirrors answered.</source>
        <translation>{title} 下载失败：{mirrors}个镜像都没有响应。</translation>
    </message>
    <message>
        <source>{title} could not be fetched: none of {mirrors} mirrors gave the whole file.</source>
        <translation>{title} 下载失败：{mirrors}个镜像都没有给出完整的文件。</translation>
    </message>
    <message>
        <source>{title} is not on this computer: {folder} lacks {files}. Download it in the window, put its files there, or use the built-in digits (builtin).</source>
        <translation>{title} 不在这台计算机上：{folder} 中缺少 {files}。请在窗口中下载，或把文件放到那里，或使用内置数字（builtin）。</translation>
    </message>
    <message>
        <source>{why} {kept}</source>
        <translation>{why}{kept}</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>The 2018 notebook, from start to end</source>
        <translation>2018 年的 notebook，从头到尾</translation>
    </message>
    <message>
        <source>A network learns to copy digits through a bottleneck of hidden units, by the rule of a notebook from 2018. What it learns, and what it does not.</source>
        <translation>一个网络按照 2018 年一份 notebook 的规则，学习让数字穿过隐藏单元这个瓶颈再复制出来。看它学到了什么，又没学到什么。</translation>
    </message>
    <message>
        <source>A network that copies</source>
        <translation>一个会复制的网络</translation>
    </message>
    <message>
        <source>An autoencoder is given an image and has to hand back the same image. In between, the image must pass through hidden units: 256 numbers, the code. Whatever is not in the code is lost.

At the right you see originals, and beside them the places where their reconstructions will appear. The notebook of 2018 did this with 10,000 digits and 1,024 units, and took forty minutes. We take 1,000 digits and 256 units, so that it takes seconds.</source>
        <translation>自编码器得到一幅图像，要把同一幅图像还回来。途中图像必须穿过隐藏单元：256 个数，也就是编码。编码里没有的东西就丢失了。

右边是原图，旁边的空位将显示它们的重构。2018 年的 notebook 用 10,000 个数字和 1,024 个单元来做，花了四十分钟。我们用 1,000 个数字和 256 个单元，只需几秒钟。</translation>
    </message>
    <message>
        <source>The first guess</source>
        <translation>最初的猜测</translation>
    </message>
    <message>
        <source>All weights start as chance: drawn from a bell curve N(0, 1). Each hidden unit adds up 784 pixels with such weights, so that it lands far out and is either fully on or fully off.

Pixels have been rounded to black or white. Predict how many of them are right after one epoch, which here is a single step. Then train.</source>
        <translation>所有权重都从随机开始：取自钟形曲线 N(0, 1)。每个隐藏单元用这样的权重把 784 个像素加起来，结果落得很远，于是要么完全打开，要么完全关闭。

像素已取整为黑或白。训练一轮（这里只有一步）之后，有多少像素是对的？先预测，再训练。</translation>
    </message>
    <message>
        <source>After the first epoch, how many pixels are right?</source>
        <translation>第一轮之后，有多少像素是对的？</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>几乎全部</translation>
    </message>
    <message>
        <source>About half, as by tossing a coin</source>
        <translation>大约一半，就像抛硬币</translation>
    </message>
    <message>
        <source>None</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>About half. The error counts ½ for each wrong pixel, and it stands above 150: more than 300 of 784 pixels are wrong. The network knows nothing yet, and its outputs are black or white by chance.</source>
        <translation>大约一半。误差给每个错误的像素记 ½，而它超过了 150：784 个像素中错了 300 多个。网络还什么都不知道，它的输出是黑是白全凭运气。</translation>
    </message>
    <message>
        <source>Sixty epochs</source>
        <translation>六十轮</translation>
    </message>
    <message>
        <source>Now let it work. In each epoch all 1,000 digits go through the network once, and every weight is moved a little, so that the outputs come closer to the originals.

Watch the cost: it is the squared error of all digits together, plus a small penalty on units that are on too often.</source>
        <translation>现在让它工作。每一轮中，全部 1,000 个数字各穿过网络一次，每个权重都移动一点点，使输出更接近原图。

请注意代价：它是所有数字的平方误差之和，再加上对过于活跃的单元的一点惩罚。</translation>
    </message>
    <message>
        <source>How will the cost go?</source>
        <translation>代价会怎样变化？</translation>
    </message>
    <message>
        <source>It falls fast at first, then ever more slowly</source>
        <translation>先降得快，然后越来越慢</translation>
    </message>
    <message>
        <source>It falls by the same amount in each epoch</source>
        <translation>每一轮下降同样多</translation>
    </message>
    <message>
        <source>It falls to zero</source>
        <translation>降到零</translation>
    </message>
    <message>
        <source>Fast at first, then slowly. More than six tenths of the cost are gone. What is easy, such as paper where it is white in every digit, is learned at once; what tells one digit from another takes long. Look at the pairs: you can read most digits again.</source>
        <translation>先快后慢。代价已经少了十分之六以上。容易的东西，比如每个数字都留白的地方，一下子就学会了；区分不同数字的东西则要花很长时间。看看这些成对的图像：大多数数字又认得出来了。</translation>
    </message>
    <message>
        <source>Did the units come to rest?</source>
        <translation>单元安静下来了吗？</translation>
    </message>
    <message>
        <source>The penalty asks every unit to be on for a fifth of the time: ρ = 0.20. Its weight w is 0.1.

Look at where the units stand now. Each point is one unit, the dashed line is ρ.</source>
        <translation>惩罚要求每个单元只在五分之一的时间里激活：ρ = 0.20。惩罚的权重 w 是 0.1。

看看单元现在在哪里。每个点是一个单元，虚线是 ρ。</translation>
    </message>
    <message>
        <source>Did the penalty get its way?</source>
        <translation>惩罚如愿了吗？</translation>
    </message>
    <message>
        <source>Yes, all units are near 0.20</source>
        <translation>是的，所有单元都在 0.20 附近</translation>
    </message>
    <message>
        <source>No, they are on far more often</source>
        <translation>没有，它们激活得频繁得多</translation>
    </message>
    <message>
        <source>No: a unit is on for more than two fifths of the time. With w = 0.1 the penalty is below a hundred, beside a cost of many thousand. The squared error is summed over all digits, and it drowns the penalty.</source>
        <translation>没有：一个单元有五分之二以上的时间是激活的。w = 0.1 时惩罚不到一百，而旁边的代价有好几千。平方误差是对所有数字求和的，惩罚被它淹没了。</translation>
    </message>
    <message>
        <source>What a unit holds</source>
        <translation>一个单元里有什么</translation>
    </message>
    <message>
        <source>Each tile at the right is one hidden unit: the weights from the 784 pixels, in their places. Blue holds the unit back, rust drives it.</source>
        <translation>右边的每一小格是一个隐藏单元：来自 784 个像素的权重，各在各的位置上。蓝色抑制这个单元，锈色驱动它。</translation>
    </message>
    <message>
        <source>What do you see in most tiles?</source>
        <translation>在大多数小格里看到什么？</translation>
    </message>
    <message>
        <source>Strokes of a pen</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>完整的数字</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise. The weights began as N(0, 1), and training moved them by less than a fifth of their size. The network copies digits by adding up 256 noisy masks cleverly. It works, but no unit has a meaning of its own.</source>
        <translation>噪声。权重一开始取自 N(0, 1)，训练使它们移动的幅度还不到自身大小的五分之一。网络巧妙地把 256 张噪声模板加起来，以此复制数字。这行得通，但没有哪个单元自己有什么含义。</translation>
    </message>
    <message>
        <source>The same, done with the exact gradient</source>
        <translation>同样的事，换成精确梯度</translation>
    </message>
    <message>
        <source>Same digits, same number of units. But now the weights start small, each step follows the exact derivative of the cost, a penalty that counts asks units to rest, and idle weights fade (weight decay). So does the recipe that the window starts with.</source>
        <translation>同样的数字，同样多的单元。但现在权重从很小的值开始，每一步都沿着代价的精确导数走，一个真正起作用的惩罚要求单元休息，闲置的权重会消退（权重衰减）。窗口打开时的方案也是这样。</translation>
    </message>
    <message>
        <source>What will the tiles show this time?</source>
        <translation>这次小格里会出现什么？</translation>
    </message>
    <message>
        <source>Noise again</source>
        <translation>还是噪声</translation>
    </message>
    <message>
        <source>Strokes. Pixels side by side carry alike weights now, and the error is smaller too. The next lessons take apart what made the difference: the penalty, the learning rate, the derivative.</source>
        <translation>笔画。相邻像素现在有相近的权重，误差也更小了。接下来的课程会逐一拆开造成差别的原因：惩罚、学习率、导数。</translation>
    </message>
    <message>
        <source>What the sparsity penalty does</source>
        <translation>稀疏惩罚的作用</translation>
    </message>
    <message>
        <source>One term of the cost asks units to rest. Start without it, turn it up from 0, and see what a digit is made of at each setting.</source>
        <translation>代价中有一项要求单元休息。先不用它，再从 0 开始调大，看每种设置下一个数字由什么组成。</translation>
    </message>
    <message>
        <source>A term that asks for rest</source>
        <translation>要求休息的一项</translation>
    </message>
    <message>
        <source>The cost J has a term for the reconstruction error and one that keeps weights small. A third one can ask hidden units to rest: for each unit j it compares the mean activation ρ̂ with a target ρ, here 0.1, and grows as they differ. Its weight is w.

With w = 0 the term is not there. That is where we start.</source>
        <translation>代价 J 中有一项是重构误差，另一项使权重保持很小。第三项可以要求隐藏单元休息：对每个单元 j，它把平均激活 ρ̂ 与目标 ρ（这里是 0.1）相比，两者相差越多，这一项就越大。它的权重是 w。

w = 0 时这一项不存在。我们就从这里开始。</translation>
    </message>
    <message>
        <source>Without the penalty</source>
        <translation>没有惩罚</translation>
    </message>
    <message>
        <source>w is 0: nobody asks a unit to rest. Predict where the mean activation of the units will end up, then train.</source>
        <translation>w 是 0：没有谁要求单元休息。先预测单元的平均激活会落在哪里，再训练。</translation>
    </message>
    <message>
        <source>How often will a unit be on, in the mean?</source>
        <translation>平均来说，一个单元激活的程度有多大？</translation>
    </message>
    <message>
        <source>Near 0.1</source>
        <translation>接近 0.1</translation>
    </message>
    <message>
        <source>Near one half</source>
        <translation>接近一半</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终激活</translation>
    </message>
    <message>
        <source>Near one half. A unit in the middle of its range can say most: it can go up or down for each digit. More than 40 of 64 units have a part in every single digit, and none needs a meaning of its own.</source>
        <translation>接近一半。处在范围中间的单元能表达的最多：对每个数字，它可以升，也可以降。64 个单元中有 40 多个参与每一个数字，没有哪个需要有自己的含义。</translation>
    </message>
    <message>
        <source>A little of it</source>
        <translation>加一点点</translation>
    </message>
    <message>
        <source>Now set w to 0.3 and train again, from the same start.</source>
        <translation>现在把 w 设为 0.3，从同样的起点再训练一次。</translation>
    </message>
    <message>
        <source>What will the penalty do to the reconstruction error?</source>
        <translation>惩罚会使重构误差怎样？</translation>
    </message>
    <message>
        <source>It grows</source>
        <translation>变大</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>变小</translation>
    </message>
    <message>
        <source>It grows. Whatever is asked for besides the error is paid for in error. In return a digit now needs half as many units. Their mean activation has come down to about 0.2, not yet to 0.1: the penalty pulls, the error pulls back.</source>
        <translation>变大。误差之外再提任何要求，都要用误差来支付。作为回报，一个数字现在只需要一半的单元。它们的平均激活降到了 0.2 左右，还没到 0.1：惩罚往下拉，误差往回拉。</translation>
    </message>
    <message>
        <source>Enough of it</source>
        <translation>恰到好处</translation>
    </message>
    <message>
        <source>Set w to 3. See where the units stand, one by one.</source>
        <translation>把 w 设为 3，看看每个单元各在哪里。</translation>
    </message>
    <message>
        <source>Where will the mean activations be?</source>
        <translation>各单元的平均激活会在哪里？</translation>
    </message>
    <message>
        <source>Spread from 0 to 1</source>
        <translation>散布在 0 到 1 之间</translation>
    </message>
    <message>
        <source>Close to the target, all of them</source>
        <translation>全都接近目标</translation>
    </message>
    <message>
        <source>At zero</source>
        <translation>在零处</translation>
    </message>
    <message>
        <source>Close to the target, and close together. KL grows steeply on both sides of ρ, so no unit can be lazy and none can be greedy. A digit is written with a dozen units or so.</source>
        <translation>接近目标，而且彼此接近。KL 在 ρ 的两侧都急剧增大，所以没有单元能偷懒，也没有单元能贪心。写一个数字用十来个单元。</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Look at the units now. Each is asked to be on for few digits only, so it pays to stand for something that a few digits have and others have not.</source>
        <translation>现在来看单元。每个单元只被要求对少数数字激活，所以它最好代表少数数字有而其他数字没有的东西。</translation>
    </message>
    <message>
        <source>What would a unit look for that is on for about one digit in ten?</source>
        <translation>一个大约对十分之一的数字激活的单元，会寻找什么？</translation>
    </message>
    <message>
        <source>The paper around the digit</source>
        <translation>数字周围的纸</translation>
    </message>
    <message>
        <source>A stroke at one place</source>
        <translation>某个位置上的一笔</translation>
    </message>
    <message>
        <source>Any ink at all</source>
        <translation>任何墨迹</translation>
    </message>
    <message>
        <source>A stroke at one place. Paper and ink are there in every digit, so a unit for them would be on all the time. A certain stroke is there in some.</source>
        <translation>某个位置上的一笔。纸和墨每个数字都有，代表它们的单元会一直激活。而某一笔只出现在一部分数字里。</translation>
    </message>
    <message>
        <source>Far too much</source>
        <translation>太多了</translation>
    </message>
    <message>
        <source>The last one: set w to 30.</source>
        <translation>最后一次：把 w 设为 30。</translation>
    </message>
    <message>
        <source>What is gained over w = 3?</source>
        <translation>比 w = 3 多得到了什么？</translation>
    </message>
    <message>
        <source>Much: far fewer units are on</source>
        <translation>很多：激活的单元少得多</translation>
    </message>
    <message>
        <source>Hardly anything, and the error grows</source>
        <translation>几乎没有，而且误差变大</translation>
    </message>
    <message>
        <source>Hardly anything: the units were at their target already. The larger w is, the less the error counts beside it. A good w brings the units to the target and no further.</source>
        <translation>几乎没有：单元本来就已在目标上。w 越大，误差在它旁边就越无足轻重。好的 w 把单元带到目标，到此为止。</translation>
    </message>
    <message>
        <source>Learning rate: too small, right, diverging</source>
        <translation>学习率：太小、合适、发散</translation>
    </message>
    <message>
        <source>One number decides how far a step goes. Four runs from the same start show what happens when it is too small, right, too large, and far too large.</source>
        <translation>一个数决定每一步走多远。从同样的起点运行四次，看它太小、合适、太大和大得离谱时各会怎样。</translation>
    </message>
    <message>
        <source>Down the hill in the fog</source>
        <translation>在雾中下山</translation>
    </message>
    <message>
        <source>Training goes downhill on the cost. The gradient says which way is down from here, and nothing about what lies further on. The learning rate η says how far to go before asking again.

In this lesson everything stays the same, the start too. Only η changes.</source>
        <translation>训练沿着代价往山下走。梯度告诉我们从这里往哪个方向是下坡，却不知道更远处有什么。学习率 η 决定走多远再问一次。

在这一课里一切都保持不变，包括起点。只有 η 改变。</translation>
    </message>
    <message>
        <source>Tiny steps</source>
        <translation>极小的步子</translation>
    </message>
    <message>
        <source>η = 0.00001. Twenty epochs are 800 steps. Predict what the reconstructions will look like after them, then train.</source>
        <translation>η = 0.00001。二十轮是 800 步。先预测走完之后重构会是什么样，再训练。</translation>
    </message>
    <message>
        <source>What will the reconstructions be?</source>
        <translation>重构会是什么样？</translation>
    </message>
    <message>
        <source>Clear digits</source>
        <translation>清晰的数字</translation>
    </message>
    <message>
        <source>Blurred digits</source>
        <translation>模糊的数字</translation>
    </message>
    <message>
        <source>Grey fog</source>
        <translation>一片灰雾</translation>
    </message>
    <message>
        <source>Grey fog. The cost falls at every step, so nothing is wrong, but it is nowhere near the bottom. Nothing in the curve says that it could go lower: it only looks slow and smooth. That is what a learning rate looks like that is too small.</source>
        <translation>一片灰雾。代价每一步都在下降，所以没有什么错，只是离谷底还远得很。曲线上没有任何迹象表明它还能更低：看起来只是又慢又平滑。学习率太小就是这副模样。</translation>
    </message>
    <message>
        <source>Three hundred times as far</source>
        <translation>远三百倍</translation>
    </message>
    <message>
        <source>Set η to 0.003, the value of the window's own recipe. The start is the same again, and so is the order of the digits.</source>
        <translation>把 η 设为 0.003，这是窗口自带方案的值。起点和之前一样，数字的顺序也一样。</translation>
    </message>
    <message>
        <source>Where will the cost be after 20 epochs?</source>
        <translation>20 轮之后代价会在哪里？</translation>
    </message>
    <message>
        <source>About as before</source>
        <translation>和之前差不多</translation>
    </message>
    <message>
        <source>Less than a third of it</source>
        <translation>不到它的三分之一</translation>
    </message>
    <message>
        <source>Above the start</source>
        <translation>比起点还高</translation>
    </message>
    <message>
        <source>Less than a third: from over 80 to under 20. The digits are back, and the units hold strokes.</source>
        <translation>不到三分之一：从 80 多降到 20 以下。数字回来了，单元里也有了笔画。</translation>
    </message>
    <message>
        <source>A hundred times further still</source>
        <translation>再远一百倍</translation>
    </message>
    <message>
        <source>More is better, it seems. Set η to 0.3. Watch the cost, and the units afterwards.</source>
        <translation>看来越大越好。把 η 设为 0.3，先看代价，再看单元。</translation>
    </message>
    <message>
        <source>What will come of it?</source>
        <translation>结果会怎样？</translation>
    </message>
    <message>
        <source>A lower cost in the same time</source>
        <translation>同样的时间里代价更低</translation>
    </message>
    <message>
        <source>It stays high, and many units die</source>
        <translation>代价一直很高，许多单元死掉</translation>
    </message>
    <message>
        <source>The run breaks off</source>
        <translation>运行中断</translation>
    </message>
    <message>
        <source>It stays high. The very first steps were so long that they threw many units out of reach: these are off for every digit, so no gradient brings them back. The others jump from side to side of the valley and do not get down.</source>
        <translation>代价一直很高。最初几步太长，把许多单元甩到了远处：它们对每个数字都是关闭的，所以没有梯度能把它们带回来。其余的单元在山谷两侧跳来跳去，下不去。</translation>
    </message>
    <message>
        <source>Off the map</source>
        <translation>走出地图</translation>
    </message>
    <message>
        <source>One more: set η to 3. The program watches for a cost that leaves all bounds.</source>
        <translation>再来一次：把 η 设为 3。程序会留意代价是否超出一切界限。</translation>
    </message>
    <message>
        <source>How many epochs will it last?</source>
        <translation>它能撑多少轮？</translation>
    </message>
    <message>
        <source>All 20</source>
        <translation>全部 20 轮</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>大约一半</translation>
    </message>
    <message>
        <source>Not even two</source>
        <translation>连两轮都不到</translation>
    </message>
    <message>
        <source>Not even two. Each step lands higher than the last, the next one is longer still, and soon the numbers have no meaning. That is called diverging. The notice above the plots names the last good epoch and offers a gentler rate.</source>
        <translation>连两轮都不到。每一步都落得比上一步更高，下一步又更长，很快这些数就失去了意义。这就叫发散。图表上方的提示会指出最后一个正常的轮次，并提供一个更温和的学习率。</translation>
    </message>
    <message>
        <source>How to find a good one</source>
        <translation>怎样找到合适的学习率</translation>
    </message>
    <message>
        <source>Start small and go up by factors of ten until the cost becomes restless or the run diverges. Then go back by a factor of three to ten.

The right value depends on the optimizer, the batch size and the cost. Adam, used here, divides each step by the usual size of that weight's gradient, so that 0.001 to 0.003 suits most networks. Plain gradient descent needs another value for each problem.</source>
        <translation>从小的值开始，每次乘以十往上试，直到代价变得不安稳，或者运行发散。然后退回到三分之一至十分之一。

合适的值取决于优化器、批大小和代价。这里用的 Adam 会把每一步除以该权重梯度的通常大小，因此 0.001 到 0.003 适合大多数网络。普通的梯度下降则对每个问题都要另找一个值。</translation>
    </message>
    <message>
        <source>A derivative with an error in it</source>
        <translation>一个有错误的导数</translation>
    </message>
    <message>
        <source>A cost that falls is no proof that its derivative is right. The gradient check is: it finds an error that the curve hides, and helps to tell where it is.</source>
        <translation>代价下降并不能证明它的导数是对的。梯度检验可以：它能找出曲线掩盖的错误，并帮助判断错在哪里。</translation>
    </message>
    <message>
        <source>Two ways to a derivative</source>
        <translation>求导数的两条路</translation>
    </message>
    <message>
        <source>Training follows the derivative of the cost by each weight. People work it out on paper and type it in as formulas. That is called analytic, and it is easy to get wrong.

The other way needs no paper: move one weight up a little, see how much the cost changes, move it down, see again. The difference over the distance is the numeric derivative. It is far too slow for training, and just right for checking.</source>
        <translation>训练沿着代价对每个权重的导数走。人们在纸上推导它，再作为公式输入。这叫解析导数，很容易出错。

另一条路不需要纸：把一个权重调高一点，看代价变了多少；再调低一点，再看一次。差值除以距离就是数值导数。用来训练它慢得多，用来检验却正合适。</translation>
    </message>
    <message>
        <source>Check the right formulas</source>
        <translation>检验正确的公式</translation>
    </message>
    <message>
        <source>Press the button. A small network is checked, 6 units on images of 4 × 4 pixels, weight by weight. The figure is the length of the difference of both gradients over the length of their sum.</source>
        <translation>按下按钮。检验的是一个小网络：6 个单元，4 × 4 像素的图像，逐个权重检验。显示的数值是两个梯度之差的长度除以两者之和的长度。</translation>
    </message>
    <message>
        <source>How far apart will both gradients be?</source>
        <translation>两个梯度会相差多少？</translation>
    </message>
    <message>
        <source>By some per cent</source>
        <translation>百分之几</translation>
    </message>
    <message>
        <source>By a thousandth</source>
        <translation>千分之一</translation>
    </message>
    <message>
        <source>By less than a thousand-millionth</source>
        <translation>不到十亿分之一</translation>
    </message>
    <message>
        <source>By less than a thousand-millionth, which is what rounding leaves. All points lie on the line. There is no such thing as nearly right here: a right derivative agrees to nine digits or more.</source>
        <translation>不到十亿分之一，这就是舍入留下的误差。所有点都在直线上。这里没有“差不多正确”这回事：正确的导数有九位或更多数字一致。</translation>
    </message>
    <message>
        <source>Check the notebook's formulas</source>
        <translation>检验 notebook 的公式</translation>
    </message>
    <message>
        <source>The notebook of 2018 has another curve in place of the sigmoid's derivative, and takes the penalty back to the weights without any derivative of the sigmoid. Check it.</source>
        <translation>2018 年的 notebook 用另一条曲线代替了 sigmoid 的导数，并且把惩罚传回权重时完全没有用到 sigmoid 的导数。检验一下。</translation>
    </message>
    <message>
        <source>How far apart will they be this time?</source>
        <translation>这次两者会相差多少？</translation>
    </message>
    <message>
        <source>By more than a tenth</source>
        <translation>超过十分之一</translation>
    </message>
    <message>
        <source>By more than a tenth. The points leave the line: for most weights the formulas give another value than the cost itself does. This is not the gradient of the cost.</source>
        <translation>超过十分之一。点离开了直线：对大多数权重，公式给出的值与代价本身给出的不同。这不是代价的梯度。</translation>
    </message>
    <message>
        <source>Would the curve have told?</source>
        <translation>曲线会露出破绽吗？</translation>
    </message>
    <message>
        <source>Now train with these formulas, as the notebook did, and look at the cost alone.</source>
        <translation>现在像那份 notebook 一样，用这些公式训练，只看代价。</translation>
    </message>
    <message>
        <source>What will the cost do with a wrong derivative?</source>
        <translation>导数是错的，代价会怎样？</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Stay where it is</source>
        <translation>原地不动</translation>
    </message>
    <message>
        <source>Fall, as if all were well</source>
        <translation>下降，好像一切正常</translation>
    </message>
    <message>
        <source>Fall, by more than six tenths. The formulas are wrong, but they point downhill most of the way, and that is enough for the cost to fall. Nobody who looks at this curve would suspect a thing. That is why derivatives are checked.</source>
        <translation>下降，降了十分之六以上。公式是错的，但多数时候仍指向下坡，这就足以让代价下降。只看这条曲线，谁也不会起疑。所以导数需要检验。</translation>
    </message>
    <message>
        <source>Where is the error?</source>
        <translation>错误在哪里？</translation>
    </message>
    <message>
        <source>The check can do more: switch off a part of the cost and check again. Set the sparsity weight to 0, so that the penalty is out of it.</source>
        <translation>检验还能做得更多：关掉代价的一部分，再检验一次。把稀疏权重设为 0，惩罚就不参与了。</translation>
    </message>
    <message>
        <source>Is the penalty alone to blame?</source>
        <translation>只是惩罚的错吗？</translation>
    </message>
    <message>
        <source>Yes, the rest is right</source>
        <translation>是的，其余部分都对</translation>
    </message>
    <message>
        <source>No, something else is wrong too</source>
        <translation>不，还有别的地方也错了</translation>
    </message>
    <message>
        <source>No. The points are still off the line, so there is an error in the rest as well: it is the curve e⁻ˢ / (1 + e⁻²ˢ) where the sigmoid's derivative e⁻ˢ / (1 + e⁻ˢ)² should be. One squared term in the wrong place.</source>
        <translation>不是。点仍然不在直线上，所以其余部分也有错误：本该是 sigmoid 的导数 e⁻ˢ / (1 + e⁻ˢ)² 的地方，用了曲线 e⁻ˢ / (1 + e⁻²ˢ)。一个平方放错了位置。</translation>
    </message>
    <message>
        <source>What a hidden unit sees</source>
        <translation>隐藏单元看到了什么</translation>
    </message>
    <message>
        <source>A hidden unit is a picture of weights and a number for each digit. Watch strokes come out of noise, and see what becomes of them when only one unit may be on.</source>
        <translation>一个隐藏单元是一幅由权重组成的图，外加对每个数字给出的一个数。看笔画如何从噪声中浮现，再看只允许一个单元激活时它们会变成什么。</translation>
    </message>
    <message>
        <source>One unit, 784 weights</source>
        <translation>一个单元，784 个权重</translation>
    </message>
    <message>
        <source>A hidden unit looks at all 784 pixels. It multiplies each by a weight, adds them up, and passes the sum through a curve to a number from 0 (off) to 1 (on).

Put its weights back in the places of their pixels and you have its picture: what must be inked for the unit to be on (rust), and what must be left white (blue).</source>
        <translation>一个隐藏单元看着全部 784 个像素。它把每个像素乘以一个权重，加起来，再让总和经过一条曲线，变成从 0（关闭）到 1（打开）的一个数。

把它的权重放回各自像素的位置，就得到它的图像：哪里必须有墨，单元才会激活（锈色），哪里必须留白（蓝色）。</translation>
    </message>
    <message>
        <source>Before it has learned much</source>
        <translation>在它学到多少东西之前</translation>
    </message>
    <message>
        <source>The weights start small and by chance. Train for one epoch: forty steps of fifty digits each.</source>
        <translation>权重从小的随机值开始。训练一轮：四十步，每步五十个数字。</translation>
    </message>
    <message>
        <source>What will the pictures show after one epoch?</source>
        <translation>一轮之后图像会显示什么？</translation>
    </message>
    <message>
        <source>Mostly noise</source>
        <translation>主要是噪声</translation>
    </message>
    <message>
        <source>Clear strokes</source>
        <translation>清晰的笔画</translation>
    </message>
    <message>
        <source>Mostly noise. A figure tells noise from strokes: how alike weights side by side are. Noise has 0, a smooth stroke is near 1. Here it is under 0.4.</source>
        <translation>主要是噪声。有一个数值能区分噪声和笔画：相邻权重有多相似。噪声是 0，平滑的笔画接近 1。这里它低于 0.4。</translation>
    </message>
    <message>
        <source>Twenty epochs</source>
        <translation>二十轮</translation>
    </message>
    <message>
        <source>Now the full run. Watch the tiles while it trains: strokes rise out of the noise.</source>
        <translation>现在完整地训练。训练时注意看这些小格：笔画从噪声中浮现出来。</translation>
    </message>
    <message>
        <source>What will most pictures show?</source>
        <translation>大多数图像会显示什么？</translation>
    </message>
    <message>
        <source>Still noise</source>
        <translation>仍然是噪声</translation>
    </message>
    <message>
        <source>Pieces of strokes</source>
        <translation>笔画的片段</translation>
    </message>
    <message>
        <source>One whole digit each</source>
        <translation>各是一个完整的数字</translation>
    </message>
    <message>
        <source>Pieces of strokes. No unit was told to look for one. But strokes are what digits share: a unit that stands for one is of use in many of them, and a digit can be put together from a few.</source>
        <translation>笔画的片段。没有谁叫单元去寻找笔画。但笔画正是各个数字共有的东西：代表一个笔画的单元在许多数字里都用得上，而几个笔画就能拼出一个数字。</translation>
    </message>
    <message>
        <source>Which digits wake it?</source>
        <translation>哪些数字会唤醒它？</translation>
    </message>
    <message>
        <source>Click a tile. The card beside the wall shows the digits for which this unit is on most, and how its activation spreads over the ten classes.

Look at three or four units. Then answer.</source>
        <translation>点击一个小格。旁边的卡片显示使这个单元最活跃的数字，以及它的激活在十个类别上的分布。

看三四个单元，然后回答。</translation>
    </message>
    <message>
        <source>Do units stand for one class of digit?</source>
        <translation>一个单元代表一类数字吗？</translation>
    </message>
    <message>
        <source>Yes, one unit for each digit</source>
        <translation>是的，每个数字一个单元</translation>
    </message>
    <message>
        <source>No, most answer to several</source>
        <translation>不，大多数对好几类都有反应</translation>
    </message>
    <message>
        <source>Most answer to several classes: a bow at the top is part of 0, 2, 3, 8 and 9. The network never saw the labels, so nothing could make it sort by them.</source>
        <translation>大多数单元对好几类都有反应：上方的一段弧是 0、2、3、8 和 9 共有的。网络从未见过标签，所以没有什么能让它按标签来分。</translation>
    </message>
    <message>
        <source>Only one may be on</source>
        <translation>只允许一个激活</translation>
    </message>
    <message>
        <source>Now a stricter rule. Of all 64 units only the strongest one is left on for each digit: top-k, with k = 1. That single unit has to draw everything.</source>
        <translation>现在换一条更严格的规则。对每个数字，64 个单元中只留下最强的一个：top-k，k = 1。这一个单元得画出全部。</translation>
    </message>
    <message>
        <source>What will the pictures of the units that are used show?</source>
        <translation>被用到的单元，图像会显示什么？</translation>
    </message>
    <message>
        <source>Pieces of strokes, as before</source>
        <translation>和之前一样，笔画的片段</translation>
    </message>
    <message>
        <source>Whole digits. One unit draws all there is, so it becomes the mean of the digits it is used for, and a unit's picture is much like some digit. Many units never win and learn nothing. Sharing, a few units for each digit, is what makes strokes.</source>
        <translation>完整的数字。一个单元要画出所有东西，于是它变成了用到它的那些数字的平均，它的图像也就很像某个数字。许多单元从来赢不了，什么也没学到。正是分工，每个数字由几个单元共同承担，才产生了笔画。</translation>
    </message>
    <message>
        <source>From KL to top-k</source>
        <translation>从 KL 到 top-k</translation>
    </message>
    <message>
        <source>In 2011 a penalty on mean activations made codes sparse. Today's sparse autoencoders, which read the minds of language models, do it in other ways. Try all three.</source>
        <translation>2011 年，对平均激活的惩罚使编码变得稀疏。今天用来解读语言模型“内心”的稀疏自编码器用的是别的办法。三种都来试试。</translation>
    </message>
    <message>
        <source>Three ways to be sparse</source>
        <translation>三种稀疏的办法</translation>
    </message>
    <message>
        <source>A sparse code has most units off. There are three ways to ask for it.

KL: pull each unit's mean activation to a target ρ. L1: tax every activation, so that only those that pay for themselves are left. Top-k: keep the k strongest units of each image and switch the others off.

We train all three on the same digits with 64 units, and compare two figures: the reconstruction error, and how many units are on for a digit.</source>
        <translation>在稀疏的编码中，大多数单元是关闭的。要做到这一点有三种办法。

KL：把每个单元的平均激活拉向目标 ρ。L1：对每一点激活收税，只有值得的才会留下。Top-k：每幅图像只保留最强的 k 个单元，其余的关闭。

我们用同样的数字和 64 个单元训练这三种，比较两个数值：重构误差，以及一个数字激活多少个单元。</translation>
    </message>
    <message>
        <source>2011: KL</source>
        <translation>2011 年：KL</translation>
    </message>
    <message>
        <source>Sigmoid units, from 0 to 1, and the KL penalty with ρ = 0.12. A sigmoid is never quite off, so a unit counts as on above 0.1.</source>
        <translation>Sigmoid 单元，取值从 0 到 1，KL 惩罚，ρ = 0.12。Sigmoid 从不完全关闭，所以超过 0.1 的单元算作激活。</translation>
    </message>
    <message>
        <source>ρ = 0.12 of 64 units is 8. How many will be on for a digit?</source>
        <translation>64 个单元乘以 ρ = 0.12 约为 8。一个数字会激活多少个单元？</translation>
    </message>
    <message>
        <source>About 8</source>
        <translation>大约 8 个</translation>
    </message>
    <message>
        <source>More than 20</source>
        <translation>超过 20 个</translation>
    </message>
    <message>
        <source>All 64</source>
        <translation>全部 64 个</translation>
    </message>
    <message>
        <source>More than 20. KL holds down the mean of a unit over all digits, and 0.2 for many digits has the same mean as 1 for few. It makes units quiet. It does not make them silent.</source>
        <translation>超过 20 个。KL 压低的是一个单元对所有数字的平均，而对许多数字取 0.2，与对少数数字取 1，平均是一样的。它让单元变得小声，却没有让它们沉默。</translation>
    </message>
    <message>
        <source>2023: ReLU and L1</source>
        <translation>2023 年：ReLU 与 L1</translation>
    </message>
    <message>
        <source>ReLU units: zero, or anything above. Zero is really zero. The L1 penalty adds w times all activations to the cost. This is the sparse autoencoder that was first put to language models.

Note the weight: w = 0.3.</source>
        <translation>ReLU 单元：要么是零，要么是大于零的任何值。零就是真正的零。L1 惩罚把所有激活之和乘以 w 加到代价上。最早用在语言模型上的稀疏自编码器就是这样。

注意权重：w = 0.3。</translation>
    </message>
    <message>
        <source>Fewer units will be on. What does the tax cost?</source>
        <translation>激活的单元会变少。这份税要付出什么？</translation>
    </message>
    <message>
        <source>Nothing: the error is the same</source>
        <translation>什么也不用付：误差不变</translation>
    </message>
    <message>
        <source>The error grows, and many units die</source>
        <translation>误差变大，许多单元死掉</translation>
    </message>
    <message>
        <source>The error shrinks</source>
        <translation>误差变小</translation>
    </message>
    <message>
        <source>The error grows, and many units die. The tax is on the size of an activation, so those that are on are pulled down too: every reconstruction comes out pale. And a unit that is pushed to zero for every digit gets no gradient any more and stays there.</source>
        <translation>误差变大，许多单元死掉。税是按激活的大小收的，所以激活着的单元也被往下拉：每个重构都显得苍白。而对每个数字都被压到零的单元再也得不到梯度，只能停在那里。</translation>
    </message>
    <message>
        <source>2024: top-k</source>
        <translation>2024 年：top-k</translation>
    </message>
    <message>
        <source>No penalty at all. For each digit the k = 8 units with the largest inputs stay on, whatever their size, and the rest are set to zero. How sparse the code is, is now a number that you choose.</source>
        <translation>完全没有惩罚。对每个数字，输入最大的 k = 8 个单元保持激活，不论大小，其余的设为零。编码有多稀疏，现在是一个可以自己选的数。</translation>
    </message>
    <message>
        <source>Eight units on, fewer than with L1. What about the error?</source>
        <translation>激活八个单元，比 L1 时还少。误差呢？</translation>
    </message>
    <message>
        <source>Lower than with L1</source>
        <translation>比 L1 时低</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>Higher than with L1</source>
        <translation>比 L1 时高</translation>
    </message>
    <message>
        <source>Lower, with fewer units on and fewer of them dead. Nothing pulls on those that are on, so they can be as strong as the digit needs. That is why large sparse autoencoders went over to top-k.</source>
        <translation>更低，而且激活的单元更少，死掉的也更少。没有什么拉着激活的单元，所以数字需要多强，它们就可以多强。大型稀疏自编码器正是因此改用了 top-k。</translation>
    </message>
    <message>
        <source>How many is enough?</source>
        <translation>多少才够？</translation>
    </message>
    <message>
        <source>Now choose k yourself. Set the active units to 16 and train again. Then try 4, if you like: each time only k changes.</source>
        <translation>现在自己来选 k。把激活单元数设为 16，再训练一次。愿意的话再试试 4：每次只有 k 改变。</translation>
    </message>
    <message>
        <source>Twice as many units on for each digit. The error will be:</source>
        <translation>每个数字激活的单元多了一倍。误差会：</translation>
    </message>
    <message>
        <source>Half as large</source>
        <translation>减半</translation>
    </message>
    <message>
        <source>Smaller, but more than half</source>
        <translation>变小，但仍超过一半</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>变大</translation>
    </message>
    <message>
        <source>Smaller, but by far not half: the first units carry most of a digit, and each further one adds less. Where to stop is a choice between a code that is exact and one that can be read. No formula makes it for you.</source>
        <translation>变小，但远没有减半：最先的几个单元承担了数字的大部分，后面每多一个，增加的就更少。停在哪里，是在精确的编码和读得懂的编码之间做选择。没有公式能替人决定。</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>What a hidden unit gives out for one image: its weights times the pixels, plus its bias, put through the activation function. The activations of all units together are the code.</source>
        <translation>一个隐藏单元对一幅图像给出的值：它的权重乘以像素，加上偏置，再经过激活函数。所有单元的激活合起来就是编码。</translation>
    </message>
    <message>
        <source>activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>f for hidden units, g for outputs</source>
        <translation>隐藏单元用 f，输出用 g</translation>
    </message>
    <message>
        <source>The curve that turns a unit's summed input into its output. Sigmoid gives 0 to 1, ReLU cuts at 0, top-k keeps only the k largest, linear changes nothing.</source>
        <translation>把单元的输入总和变成输出的曲线。Sigmoid 给出 0 到 1，ReLU 在 0 处截断，top-k 只留下最大的 k 个，线性则什么也不改变。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>An optimizer that gives every weight a step size of its own, from running means of its gradient and of the gradient's square. It needs little tuning.</source>
        <translation>一种优化器，根据每个权重的梯度及梯度平方的滑动平均，给每个权重各自的步长。几乎不需要调节。</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>始终激活</translation>
    </message>
    <message>
        <source>A unit that answers strongly to nearly every image. It tells images apart as little as a dead one does.</source>
        <translation>对几乎每幅图像都有强烈反应的单元。它和死单元一样，分不清不同的图像。</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>A network that learns to give back its own input through a code in between. Nobody tells it what is in the images: what the code has to hold, it finds by itself.</source>
        <translation>一种网络，学习让输入经过中间的编码再还原出来。没有谁告诉它图像里有什么：编码该包含什么，由它自己去发现。</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>How the gradient is computed: the error at the output is carried back through the layers by the chain rule.</source>
        <translation>计算梯度的方法：输出处的误差按链式法则一层层往回传。</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>An error to hold a model against: what showing the mean image for every image would cost, or what PCA with as many numbers costs.</source>
        <translation>用来衡量模型的误差：对每幅图像都给出平均图像要付出多少，或者用同样多个数的 PCA 要付出多少。</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>The images one step looks at. Small batches give many rough steps in an epoch, the whole set gives one exact step.</source>
        <translation>一步所看的图像。小批量在一轮中走许多粗略的步子，整个集合只走精确的一步。</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>A number that a unit adds to its weighted input: how ready it is to be on before it has seen anything. Weight decay leaves biases alone.</source>
        <translation>单元加到加权输入上的一个数：它在看到任何东西之前有多容易激活。权重衰减不作用于偏置。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>The activations of all hidden units for one image. The decoder sees nothing else of the image.</source>
        <translation>所有隐藏单元对一幅图像的激活。关于这幅图像，解码器只能看到这些。</translation>
    </message>
    <message>
        <source>constant unit</source>
        <translation>恒定单元</translation>
    </message>
    <message>
        <source>A unit whose activation hardly changes from image to image, at whatever level. It says nothing about an image.</source>
        <translation>激活几乎不随图像变化的单元，不管停在什么高度。关于图像它什么也没说。</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>J, loss of the whole set; C under the notebook's rule</source>
        <translation>J，整个集合的损失；按 notebook 的规则为 C</translation>
    </message>
    <message>
        <source>The one number that training makes smaller: the reconstruction's error plus the penalties for activity and for large weights.</source>
        <translation>训练要减小的那一个数：重构误差，加上对活跃程度和对大权重的惩罚。</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>A way to count error where pixels are read as chances of ink: −x ln y − (1−x) ln(1−y), summed over the pixels. A confident mistake costs far more than a hesitant one.</source>
        <translation>一种计算误差的方法，把像素看作有墨的概率：−x ln y − (1−x) ln(1−y)，对像素求和。自信的错误比犹豫的错误代价大得多。</translation>
    </message>
    <message>
        <source>dead unit</source>
        <translation>死单元</translation>
    </message>
    <message>
        <source>A unit that stays near zero for every image. It costs time and does nothing.</source>
        <translation>对每幅图像都接近零的单元。它耗费时间，却什么也不做。</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <source>The half of the network that makes an image out of the code. A unit's decoder weights are the picture it adds when it is on.</source>
        <translation>网络中把编码变成图像的那一半。一个单元的解码器权重，就是它激活时所添加的图像。</translation>
    </message>
    <message>
        <source>denoising</source>
        <translation>去噪</translation>
    </message>
    <message>
        <source>blanked pixels</source>
        <translation>遮去的像素</translation>
    </message>
    <message>
        <source>Training with some pixels blanked while the whole image is asked for. The code then learns what belongs together.</source>
        <translation>训练时遮去一部分像素，却仍要求还原整幅图像。这样编码就学会了哪些东西是连在一起的。</translation>
    </message>
    <message>
        <source>divergence of a run</source>
        <translation>运行的发散</translation>
    </message>
    <message>
        <source>The cost grows without end or becomes no number at all, mostly since steps are too large. A smaller learning rate helps.</source>
        <translation>代价无止境地增大，或者不再是一个数，多半是因为步子太大。减小学习率会有帮助。</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心轮数</translation>
    </message>
    <message>
        <source>Ending a run when the validation loss has not fallen for some epochs, and going back to the best weights.</source>
        <translation>当验证损失连续若干轮没有下降时结束运行，并回到最好的权重。</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>The half of the network that turns an image into its code. A unit's encoder weights, drawn as an image, show what it looks for.</source>
        <translation>网络中把图像变成编码的那一半。把一个单元的编码器权重画成图像，就能看出它在寻找什么。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>One pass of training through all the training images.</source>
        <translation>训练把所有训练图像过一遍。</translation>
    </message>
    <message>
        <source>explained variance</source>
        <translation>解释方差</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>The share of the images' variation that the reconstruction catches. 1 is a perfect copy, 0 no better than the mean image for every image.</source>
        <translation>图像之间的差异被重构捕捉到的比例。1 是完美的复制，0 则不比对每幅图像都给出平均图像更好。</translation>
    </message>
    <message>
        <source>exact gradient</source>
        <translation>精确梯度</translation>
    </message>
    <message>
        <source>The true derivative of the cost, by the chain rule, as against the 2018 notebook's formulas, which differ from it.</source>
        <translation>按链式法则得到的代价的真正导数，与 2018 年 notebook 的公式相对，后者与它有出入。</translation>
    </message>
    <message>
        <source>Glorot start</source>
        <translation>Glorot 初始化</translation>
    </message>
    <message>
        <source>First weights drawn evenly from a range that shrinks with the size of the layers, so that no unit starts saturated.</source>
        <translation>初始权重均匀地取自一个范围，层越大范围越小，使单元一开始不会饱和。</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>For every weight, how fast the cost would grow if that weight did. Steps go the other way.</source>
        <translation>对每个权重，如果它增大，代价会以多快的速度增大。步子往相反的方向走。</translation>
    </message>
    <message>
        <source>gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>A comparison of the computed derivative with one measured by nudging each weight a little. A wrong formula shows at once.</source>
        <translation>把算出的导数与逐个微调权重测得的导数相比较。公式错了马上就会看出来。</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>The plainest optimizer: every step is the gradient times the learning rate, downhill.</source>
        <translation>最简单的优化器：每一步是梯度乘以学习率，往下坡走。</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>H of them; feature, neuron</source>
        <translation>共 H 个；特征，神经元</translation>
    </message>
    <message>
        <source>One number of the code, with the weights that compute it. Each comes to look for one thing, such as a stroke in one place.</source>
        <translation>编码中的一个数，以及计算它的权重。每个单元渐渐只寻找一种东西，例如某个位置上的一笔。</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL 散度</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence</source>
        <translation>Kullback-Leibler 散度，相对熵</translation>
    </message>
    <message>
        <source>How far one chance is from another. Here: ρ ln(ρ/ρ̂) + (1−ρ) ln((1−ρ)/(1−ρ̂)) for each unit. It is 0 where the mean activation ρ̂ meets the target ρ, and grows steeply on both sides.</source>
        <translation>一个概率与另一个概率相距多远。在这里，每个单元是 ρ ln(ρ/ρ̂) + (1−ρ) ln((1−ρ)/(1−ρ̂))。平均激活 ρ̂ 达到目标 ρ 时它是 0，向两侧急剧增大。</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>An optimizer that works on the whole set, guesses the cost's curvature from its last steps, and finds how far to go by trying (a line search). It needs no learning rate.</source>
        <translation>一种用整个集合来工作的优化器，根据最近几步估计代价的曲率，并通过尝试找出该走多远（线搜索）。它不需要学习率。</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1 惩罚</translation>
    </message>
    <message>
        <source>A tax on activity itself: w times the activations, added up. It pulls activations all the way to 0, and fits ReLU units.</source>
        <translation>直接对激活收的税：w 乘以所有激活之和。它把激活一直拉到 0，适合 ReLU 单元。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>How far a step goes. Too small: nothing moves. Too large: steps overshoot, and the cost grows.</source>
        <translation>一步走多远。太小：什么也不动。太大：步子越过目标，代价增大。</translation>
    </message>
    <message>
        <source>line search</source>
        <translation>线搜索</translation>
    </message>
    <message>
        <source>Trying several lengths of a step and keeping one that lowers the cost enough.</source>
        <translation>尝试一步的几种长度，留下一个能使代价下降得足够多的。</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>平均激活</translation>
    </message>
    <message>
        <source>ρ̂</source>
        <translation>ρ̂</translation>
    </message>
    <message>
        <source>A unit's activation, averaged over the images. The sparsity penalty compares it with the target ρ.</source>
        <translation>一个单元的激活对图像求平均。稀疏惩罚把它与目标 ρ 相比较。</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>μ</source>
        <translation>μ</translation>
    </message>
    <message>
        <source>The share of the last step that is added to the next one: steps in a steady direction grow longer, steps to and fro cancel out.</source>
        <translation>上一步有多少加到下一步上：方向稳定的步子越走越长，来回摆动的互相抵消。</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>The rule that turns a gradient into a step: gradient descent, momentum, Adam or L-BFGS.</source>
        <translation>把梯度变成步子的规则：梯度下降、动量、Adam 或 L-BFGS。</translation>
    </message>
    <message>
        <source>overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>Learning the training images by heart. The cost of training images goes on falling while that of new ones rises.</source>
        <translation>把训练图像背下来。训练图像的代价继续下降，新图像的代价却上升。</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>principal component analysis</source>
        <translation>主成分分析</translation>
    </message>
    <message>
        <source>The best code that straight sums alone can give: the directions in which the images vary most. A model with as many numbers should beat it, or be simpler to read.</source>
        <translation>仅靠直接相加所能得到的最好编码：图像变化最大的那些方向。用同样多个数的模型应当胜过它，或者更容易读懂。</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>What the cost charges besides error: for units that are too active, or for large weights.</source>
        <translation>代价在误差之外收取的部分：针对过于活跃的单元，或针对大的权重。</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>A simple classifier that reads the digit's class from the code alone. How well it does says how much of the class the code holds.</source>
        <translation>一个简单的分类器，只凭编码读出数字的类别。它读得多好，就说明编码里含有多少类别信息。</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>All settings of a run together. The same recipe with the same seed and images gives the same run again.</source>
        <translation>一次运行的全部设置。同样的方案、同样的种子和图像，会得到同样的运行。</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>What the decoder makes of the code: the model's copy of the image.</source>
        <translation>解码器由编码得出的结果：模型对图像的复制。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>rectified linear unit</source>
        <translation>修正线性单元</translation>
    </message>
    <message>
        <source>An activation function: 0 below 0, unchanged above. Its units can be exactly off.</source>
        <translation>一种激活函数：0 以下为 0，以上不变。这样的单元可以完全关闭。</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>A sigmoid unit so far on or off that its output hardly moves with its input. Its gradient is nearly 0, so it hardly learns.</source>
        <translation>Sigmoid 单元打开或关闭得太彻底，输出几乎不随输入变化。它的梯度接近 0，所以几乎学不到东西。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number that chance starts from: first weights, order of the images, blanked pixels. The same seed repeats a run.</source>
        <translation>随机性由之开始的数：初始权重、图像的顺序、遮去的像素。同样的种子会重现同样的运行。</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>An S-shaped activation function, 1/(1+e^(−s)): far below 0 it gives nearly 0, far above nearly 1.</source>
        <translation>一种 S 形的激活函数，1/(1+e^(−s))：远低于 0 时接近 0，远高于它时接近 1。</translation>
    </message>
    <message>
        <source>sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>That few units are on for any one image. Each of them then has to mean something, and images are told apart by which ones are on.</source>
        <translation>对任何一幅图像，只有少数单元激活。于是每个单元都必须有所含义，而图像靠哪些单元激活来区分。</translation>
    </message>
    <message>
        <source>sparsity weight</source>
        <translation>稀疏权重</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>How much the sparsity penalty counts against the reconstruction's error. 0 lets units be on all the time.</source>
        <translation>稀疏惩罚相对于重构误差的分量。为 0 时，单元可以一直激活。</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>½‖y − x‖²</source>
        <translation>½‖y − x‖²</translation>
    </message>
    <message>
        <source>The differences of all pixels, squared and added up; half of it is what an image costs.</source>
        <translation>所有像素的差值取平方再相加；一幅图像的代价是它的一半。</translation>
    </message>
    <message>
        <source>target activation</source>
        <translation>目标激活</translation>
    </message>
    <message>
        <source>ρ</source>
        <translation>ρ</translation>
    </message>
    <message>
        <source>The mean activation that the KL penalty pulls every unit to. Small: each unit answers to few images.</source>
        <translation>KL 惩罚把每个单元的平均激活拉向的值。值小，则每个单元只对少数图像有反应。</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>An activation function that leaves only each image's k strongest units on. The code is sparse by construction, with no penalty.</source>
        <translation>一种激活函数，对每幅图像只让最强的 k 个单元保持激活。编码天生就是稀疏的，不需要惩罚。</translation>
    </message>
    <message>
        <source>training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>The images that training looks at.</source>
        <translation>训练所看的图像。</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Images kept aside and never trained on, to see whether what was learned holds for new ones.</source>
        <translation>留出来、从不参与训练的图像，用来看学到的东西对新图像是否成立。</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>α, β</source>
        <translation>α, β</translation>
    </message>
    <message>
        <source>How strongly one pixel drives one unit, or one unit one pixel. Training changes nothing but weights and biases.</source>
        <translation>一个像素对一个单元，或一个单元对一个像素的驱动有多强。训练只改变权重和偏置。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>A penalty on the squares of all weights, which pulls them towards 0. It keeps weight images smooth and the model from learning noise.</source>
        <translation>对所有权重的平方的惩罚，把权重拉向 0。它使权重图像保持平滑，并防止模型学习噪声。</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Pen strokes in seconds. Each of 144 units is pulled to rest on seven images of eight, so that it comes to stand for one stroke of the pen, and a digit is written as a few strokes. Small batches and Adam: on 10,000 digits the strokes stand out after a few seconds.</source>
        <translation>几秒钟学出笔画。144 个单元中的每一个都被要求在八幅图像中的七幅上休息，于是它逐渐代表一笔，而一个数字由几笔写成。小批量加 Adam：在 10,000 个数字上，几秒钟后笔画就显现出来。</translation>
    </message>
    <message>
        <source>The notebook's 1024 units on its 10,000 rounded digits: one pass through the images ends below the squared error, 220,000, that took the notebook 300. Cross-entropy pulls harder at wrong pixels, small batches take 125 steps where the whole set takes one, momentum lengthens them.</source>
        <translation>用 notebook 的 1024 个单元处理它那 10,000 个取整后的数字：只把图像过一遍，平方误差就低于 220,000，而 notebook 用了 300 遍。交叉熵对错误的像素拉得更用力，小批量走 125 步，而整个集合只走一步，动量再把步子加长。</translation>
    </message>
    <message>
        <source>The settings of MATLAB's example of a stacked autoencoder: 100 units, target 0.15, sparsity weight 4, weight decay 0.004, 400 epochs on 5,000 digits. There the optimizer is scaled conjugate gradient; here it is L-BFGS, which also looks at all images at once.</source>
        <translation>MATLAB 堆叠自编码器示例的设置：100 个单元，目标 0.15，稀疏权重 4，权重衰减 0.004，在 5,000 个数字上训练 400 轮。那里的优化器是缩放共轭梯度法；这里是 L-BFGS，它同样一次看全部图像。</translation>
    </message>
    <message>
        <source>The notebook of 2018, digit by digit: its formulas, its start from N(0, 1), its numbers. The formulas are not quite the gradient of its cost, and it works all the same. On the first 10,000 MNIST digits its cost falls from 3,710,062 to some 220,000 in 300 epochs, some minutes. Rounding grows through the run, so the last figures differ from machine to machine.</source>
        <translation>2018 年的 notebook，逐位照搬：它的公式，它取自 N(0, 1) 的起点，它的数值。这些公式并不完全是其代价的梯度，但仍然有效。在前 10,000 个 MNIST 数字上，它的代价在 300 轮中从 3,710,062 降到约 220,000，需要几分钟。舍入误差在运行中不断放大，所以最后几位数字因机器而异。</translation>
    </message>
    <message>
        <source>A sparse autoencoder of today: each digit is written with exactly 24 of 256 units, those that answer strongest, and the output is a plain sum of what they draw. No penalty is needed, since sparsity is built in.</source>
        <translation>今天的稀疏自编码器：每个数字恰好用 256 个单元中反应最强的 24 个写成，输出就是它们所画内容的直接相加。不需要惩罚，因为稀疏性是内置的。</translation>
    </message>
    <message>
        <source>The sparse autoencoder of Stanford's UFLDL exercise, 2011: 196 units, target 0.1, L-BFGS on all images at once. Each epoch is one step, of a length that is searched for. On the first 10,000 MNIST digits the cost J falls below 12.2 after some 300 steps, and every unit is a stroke.</source>
        <translation>斯坦福 UFLDL 练习（2011 年）的稀疏自编码器：196 个单元，目标 0.1，L-BFGS 一次处理全部图像。每一轮是一步，步长由搜索得出。在前 10,000 个 MNIST 数字上，大约 300 步后代价 J 降到 12.2 以下，每个单元都是一个笔画。</translation>
    </message>
</context>
</TS>
